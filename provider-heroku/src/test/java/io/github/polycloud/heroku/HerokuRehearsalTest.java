// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.config.RehearsedCall;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.NotSupportedException;
import io.github.polycloud.heroku.model.app.AppUpdate;
import io.github.polycloud.model.App;
import io.github.polycloud.model.LogQuery;
import io.github.polycloud.model.Maintenance;
import io.github.polycloud.model.NewAddOn;
import io.github.polycloud.model.NewApp;
import io.github.polycloud.model.OneOffCommand;
import io.github.polycloud.sandbox.RecordedRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A rehearsal against the Platform API: neutral, native and raw calls, uploads and logs. */
class HerokuRehearsalTest extends HerokuTestCase {
  private static final String UNKNOWN = RehearsedCall.UNKNOWN;

  private final List<RehearsedCall> listed = new CopyOnWriteArrayList<>();
  private Cloud cloud;

  @BeforeEach
  void rehearse() {
    newApp("shop");
    sandbox.requests().clear();
    cloud =
        Clouds.builder("heroku")
            .endpoint(sandbox.heroku().url())
            .credential("token", sandbox.heroku().token())
            .timeSource(time.timing())
            .rehearse(listed::add)
            .connect();
  }

  @AfterEach
  void closeRehearsal() {
    cloud.close();
  }

  @Test
  void aWholeProgramRunsAndChangesNothing() {
    App app = cloud.apps().create(NewApp.named("new").withRegion("eu"));
    assertThat(app.name()).isEqualTo("new");
    assertThat(app.region()).isEqualTo("eu");
    assertThat(app.id()).isEqualTo(UNKNOWN);
    cloud.configVars().set(app.name(), Map.of("KEY", "canary-value", "lower", "canary-2"));
    cloud.domains().add(app.name(), "www.example.com");
    cloud.collaborators().add("shop", "new@example.com");
    cloud.addOns().install(app.name(), NewAddOn.of("redis:mini"));
    cloud.processes().scale("shop", "web", 3);
    cloud.apps().setMaintenance("shop", true);
    cloud.apps().delete("shop");

    assertThat(cloud.apps().get("shop").maintenance()).isEqualTo(Maintenance.OFF);
    assertThat(listed)
        .extracting(RehearsedCall::operation)
        .containsExactly(
            "POST /apps",
            "PATCH /apps/{app}/config-vars",
            "POST /apps/{app}/domains",
            "POST /apps/{app}/collaborators",
            "POST /apps/{app}/addons",
            "PATCH /apps/{app}/formation",
            "PATCH /apps/{app}",
            "DELETE /apps/{app}");
    assertThat(listed.toString()).contains("\"KEY\":\"****\"").doesNotContain("canary");
    assertOnlyReads();
  }

  @Test
  void nativeAndRawCallsAreRehearsedToo() {
    Heroku rehearsing = cloud.unwrap(Heroku.class);

    assertThat(rehearsing.apps().update("shop", AppUpdate.builder().name("renamed").build()).name())
        .isEqualTo("renamed");
    cloud.raw().delete("/apps/shop");
    assertThat(cloud.raw().get("/apps/shop").status()).isEqualTo(200);

    assertThat(listed)
        .extracting(RehearsedCall::toString)
        .containsExactly("PATCH /apps/shop {\"name\":\"renamed\"}", "DELETE /apps/shop");
    assertOnlyReads();
  }

  @Test
  void aDeploymentIsListedWithItsUpload() {
    write("Procfile", "web: canary-command");

    cloud.deployments().deploy("shop", directory);

    assertThat(listed)
        .extracting(call -> call.method() + " " + call.path())
        .containsExactly(
            "POST /sources", "PUT https://" + UNKNOWN + ".invalid/****", "POST /apps/shop/builds");
    assertThat(listed.get(1).body()).matches("\\[\\d+ bytes]");
    assertThatThrownBy(() -> cloud.deployments().get("shop", UNKNOWN))
        .isInstanceOf(NotSupportedException.class);
    assertOnlyReads();
  }

  @Test
  void aCommandIsNotRunAndNothingIsAttached() {
    assertThat(cloud.oneOffs().start("shop", OneOffCommand.of("rake canary")).command())
        .isEqualTo("rake canary");
    assertThatThrownBy(() -> cloud.oneOffs().run("shop", OneOffCommand.of("rake canary"), s -> {}))
        .isInstanceOf(CloudException.class);

    assertThat(listed)
        .extracting(RehearsedCall::path)
        .containsExactly(
            "/apps/shop/dynos",
            "/apps/shop/dynos",
            "/apps/shop/dynos/" + UNKNOWN + "/actions/stop");
    assertThat(listed.toString()).doesNotContain("canary");
    assertOnlyReads();
  }

  @Test
  void logsAreRead() {
    assertThat(cloud.logs().fetch("shop", LogQuery.latest(5))).isNotNull();

    assertThat(listed).isEmpty();
    assertThat(sandbox.requests().count("POST", "/apps/shop/log-sessions")).isEqualTo(1);
  }

  private void assertOnlyReads() {
    assertThat(sandbox.requests().all())
        .extracting(RecordedRequest::method)
        .allMatch("GET"::equals);
  }
}
