// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.heroku.model.addon.AddOnState;
import io.github.polycloud.heroku.model.app.AppSetupStatus;
import io.github.polycloud.heroku.model.app.AppTransferState;
import io.github.polycloud.heroku.model.domain.DomainStatus;
import io.github.polycloud.heroku.model.dyno.DynoState;
import io.github.polycloud.heroku.model.pipeline.PromotionStatus;
import io.github.polycloud.heroku.model.pipeline.PromotionTargetStatus;
import io.github.polycloud.heroku.model.pipeline.ReviewAppStatus;
import io.github.polycloud.heroku.model.pipeline.TestStatus;
import io.github.polycloud.heroku.model.release.BuildStatus;
import io.github.polycloud.heroku.model.release.ReleaseStatus;
import io.github.polycloud.heroku.model.space.PeeringStatus;
import io.github.polycloud.heroku.model.space.SpaceState;
import io.github.polycloud.heroku.model.space.VpnConnectionStatus;
import io.github.polycloud.heroku.model.space.VpnTunnelStatus;
import io.github.polycloud.heroku.model.webhook.WebhookAttemptStatus;
import io.github.polycloud.heroku.model.webhook.WebhookDeliveryStatus;
import io.github.polycloud.model.ExtensibleEnum;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Statuses answer the common questions, such as {@code succeeded()}. */
class StatusPredicatesTest {
  @ParameterizedTest
  @ValueSource(
      classes = {
        AddOnState.class,
        AppSetupStatus.class,
        AppTransferState.class,
        BuildStatus.class,
        DomainStatus.class,
        DynoState.class,
        PeeringStatus.class,
        PromotionStatus.class,
        PromotionTargetStatus.class,
        ReleaseStatus.class,
        ReviewAppStatus.class,
        SpaceState.class,
        TestStatus.class,
        VpnConnectionStatus.class,
        VpnTunnelStatus.class,
        WebhookAttemptStatus.class,
        WebhookDeliveryStatus.class
      })
  void holdForTheConstantOfTheirNameOnly(Class<? extends ExtensibleEnum> status) throws Exception {
    List<Method> predicates =
        Arrays.stream(status.getDeclaredMethods())
            .filter(method -> method.getReturnType() == boolean.class)
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .toList();
    assertThat(predicates).isNotEmpty();
    List<Field> constants =
        Arrays.stream(status.getFields()).filter(field -> field.getType() == status).toList();
    for (Method predicate : predicates) {
      for (Field constant : constants) {
        assertThat(predicate.invoke(constant.get(null)))
            .as("%s.%s of %s", status.getSimpleName(), predicate.getName(), constant.getName())
            .isEqualTo(predicate.getName().equals(constant.getName().toLowerCase(Locale.ROOT)));
      }
    }
  }
}
