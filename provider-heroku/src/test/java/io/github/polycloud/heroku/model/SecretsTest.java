// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.heroku.model.account.AccountUpdate;
import io.github.polycloud.heroku.model.account.NewCredit;
import io.github.polycloud.heroku.model.account.PasswordResetCompletion;
import io.github.polycloud.heroku.model.account.PasswordUpdate;
import io.github.polycloud.heroku.model.addon.AddOnUpdate;
import io.github.polycloud.heroku.model.addon.NewAddOn;
import io.github.polycloud.heroku.model.app.AppSetup;
import io.github.polycloud.heroku.model.app.AppSetupOverrides;
import io.github.polycloud.heroku.model.app.NewAppSetup;
import io.github.polycloud.heroku.model.domain.NewSniEndpoint;
import io.github.polycloud.heroku.model.domain.NewSslEndpoint;
import io.github.polycloud.heroku.model.domain.SslEndpointUpdate;
import io.github.polycloud.heroku.model.dyno.NewDyno;
import io.github.polycloud.heroku.model.release.Buildpack;
import io.github.polycloud.heroku.model.release.BuildpackSelection;
import io.github.polycloud.heroku.model.release.NewBuild;
import io.github.polycloud.heroku.model.release.Slug;
import io.github.polycloud.heroku.model.release.Source;
import io.github.polycloud.heroku.model.release.SourceBlob;
import io.github.polycloud.model.FieldUpdate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code toString} of records omits passwords, keys, config values and presigned URLs. */
class SecretsTest {
  private static final String CANARY = "c4nary";

  static Stream<Record> secretive() {
    SourceBlob source = SourceBlob.builder(CANARY).version("v7").build();
    return Stream.of(
        new PasswordResetCompletion(CANARY, CANARY),
        new PasswordUpdate(CANARY, CANARY),
        NewCredit.ofCode(CANARY, CANARY),
        AccountUpdate.builder().name(FieldUpdate.to(CANARY)).build(),
        AccountUpdate.email("ann@example.com", CANARY),
        AddOnUpdate.plan("p").config(Map.of("key", CANARY)),
        NewAddOn.of("p").config(Map.of("key", CANARY)),
        new NewSniEndpoint("chain", CANARY),
        NewSslEndpoint.of("chain", CANARY),
        SslEndpointUpdate.builder().privateKey(CANARY).build(),
        NewDyno.of("run " + CANARY).env(Map.of("KEY", CANARY)),
        NewDyno.builder("run " + CANARY).env(Map.of("KEY", CANARY)).build(),
        source,
        NewBuild.of(source),
        Buildpack.at("https://" + CANARY + ":x@example.com/private.git#" + CANARY),
        BuildpackSelection.of("https://x:" + CANARY + "@example.com/private?token=" + CANARY),
        NewAppSetup.from(source).with(AppSetupOverrides.env(Map.of("KEY", CANARY))),
        new AppSetup.Build("1", null, CANARY),
        new Slug.Blob("put", CANARY),
        new Source(new Source.Blob(CANARY, CANARY)));
  }

  @ParameterizedTest
  @MethodSource("secretive")
  void areOmittedFromToString(Record record) {
    assertThat(record.toString()).isNotBlank().doesNotContain(CANARY);
  }
}
