// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.ovh.types.description.Descriptions;
import io.github.polycloud.ovh.types.model.ApiDescription;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FetchTest {
  private FakeApi api;
  private Ovh ovh;

  @BeforeEach
  void connect() throws IOException {
    api = new FakeApi();
    ovh = api.connect();
    api.on("GET /1.0/vault.json", Samples.text("plain"));
    api.on("GET /v2/safe.json", Samples.text("v2"));
  }

  @AfterEach
  void close() {
    ovh.close();
    api.close();
  }

  @Test
  void sectionsAreFoundByThePathsOfTheirOperations() {
    assertThat(
            Descriptions.fetch(
                ovh,
                List.of(
                    "/vault/{serviceName}/item",
                    "/1.0/vault/datacenter",
                    "/v2/safe/box",
                    "/vault")))
        .extracting(ApiDescription::name)
        .containsExactly("/vault", "/v2/safe");
    assertThat(api.requests()).filteredOn(request -> request.contains("/vault.json")).hasSize(1);
  }

  @Test
  void beginningOfSectionsIsLookedUpInTheIndex() {
    api.on("GET /1.0/dedicated/vault.json", Samples.text("plain"));
    api.on(
        "GET /1.0/", "{\"apis\":[{\"path\":\"/dedicated/vault\"},{\"path\":\"/dedicatedCloud\"}]}");

    assertThat(Descriptions.fetch(ovh, List.of("/dedicated"))).hasSize(1);
  }

  @Test
  void pathOfNoSectionIsRejected() {
    assertThatThrownBy(() -> Descriptions.fetch(ovh, List.of("/nowhere/{id}")))
        .isInstanceOfSatisfying(
            CloudException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.NOT_FOUND))
        .hasMessageContaining("no description that contains /nowhere/{id}");
  }

  @Test
  void otherErrorsArePassedOn() {
    api.on("GET /1.0/page.json", "<html>");

    assertThatThrownBy(() -> Descriptions.fetch(ovh, List.of("/page")))
        .hasMessageContaining("is not valid JSON");
  }
}
