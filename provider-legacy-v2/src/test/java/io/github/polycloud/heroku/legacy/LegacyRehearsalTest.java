// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.CloudBuilder;
import io.github.polycloud.config.RehearsedCall;
import io.github.polycloud.model.NewApp;
import io.github.polycloud.sandbox.RecordedRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** A rehearsal against the legacy API, with forms and XML. */
class LegacyRehearsalTest extends LegacyTestCase {
  private final List<RehearsedCall> listed = new CopyOnWriteArrayList<>();

  @Override
  CloudBuilder configure(CloudBuilder connection) {
    return super.configure(connection).rehearse(listed::add);
  }

  @Test
  void writesAreListedAndNotSent() {
    String app = cloud.apps().list().iterator().next().name();
    sandbox.requests().clear();

    cloud.configVars().set(app, Map.of("lower", "canary-1"));
    cloud.domains().remove(app, "www.example.com");
    cloud.apps().setMaintenance(app, true);
    cloud.apps().create(NewApp.named("new"));
    cloud.apps().delete(app);

    assertThat(listed)
        .extracting(RehearsedCall::operation)
        .contains("PUT /apps/{app}/config_vars", "DELETE /apps/{app}/domains/{domain}")
        .contains("POST /apps", "DELETE /apps/{app}");
    assertThat(listed.toString()).doesNotContain("canary");
    assertThat(sandbox.requests().all()).extracting(RecordedRequest::method).containsOnly("GET");
  }
}
