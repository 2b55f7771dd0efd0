// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.Cloud;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.ovh.api.RunAbove;
import io.github.polycloud.ovh.model.runabove.NewRunAboveInstance;
import io.github.polycloud.ovh.model.runabove.RunAboveConsole;
import io.github.polycloud.ovh.model.runabove.RunAboveInstance;
import io.github.polycloud.ovh.model.runabove.RunAboveInstanceDetail;
import io.github.polycloud.ovh.model.runabove.RunAboveInstanceUpdate;
import io.github.polycloud.ovh.model.runabove.RunAboveSshKey;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.sandbox.SandboxExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** RunAbove is closed, which its operations report in one line. */
@ExtendWith(SandboxExtension.class)
class RunAboveTest {
  @Test
  void isNotAvailableAtOtherEndpoints(Sandbox sandbox) {
    try (Cloud cloud = Connections.to(sandbox).connect()) {
      CloudException closed =
          catchThrowableOfType(
              CloudException.class, () -> cloud.unwrap(Ovh.class).runAbove().instances());
      assertThat(closed.kind()).isEqualTo(ErrorKind.NOT_FOUND);
      assertThat(closed).hasMessageContaining("no such path");
    }
  }

  @Test
  void responsesOfACompatibleServiceAreDecoded(Sandbox sandbox) {
    respond(
        sandbox,
        "GET",
        "/1.0/instance",
        "[{\"instanceId\":\"i-1\",\"name\":\"web\",\"status\":\"ACTIVE\"}]");
    respond(
        sandbox, "GET", "/1.0/instance/i-1/vnc", "{\"url\":\"https://console.example/s3cret\"}");
    try (Cloud cloud = Connections.to(sandbox).connect()) {
      Ovh ovh = cloud.unwrap(Ovh.class);
      assertThat(ovh.runAbove().instances()).extracting(RunAboveInstance::name).contains("web");
      RunAboveConsole console = ovh.runAbove().console("i-1");
      assertThat(console.url()).endsWith("s3cret");
      assertThat(console.toString()).doesNotContain("s3cret");
    }
  }

  @Test
  void everyCallAtItsOwnEndpointFailsAsClosed(Sandbox sandbox) {
    try (Ovh ovh = Connections.to(sandbox).connect().unwrap(Ovh.class)) {
      RunAbove closed = ovh.withEndpoint("runabove-ca").runAbove();
      assertThat(assertFails(ErrorKind.CONFIGURATION, closed::instances))
          .hasMessageContaining("runabove-ca is closed")
          .hasMessageContaining("/cloud/project");
      assertFails(ErrorKind.CONFIGURATION, () -> closed.deleteInstance("i-1"));
    }
    assertThat(sandbox.requests().all()).isEmpty();
  }

  @Test
  void requestsToACompatibleServiceAreSent(Sandbox sandbox) {
    respond(sandbox, "POST", "/1.0/instance", "{\"instanceId\":\"i-2\"}");
    respond(sandbox, "PUT", "/1.0/instance/i-2", "null");
    respond(
        sandbox,
        "GET",
        "/1.0/instance/i-2",
        "{\"instanceId\":\"i-2\",\"ipv4\":\"192.0.2.2\",\"flavor\":{\"name\":\"ra.s\"}}");
    respond(sandbox, "DELETE", "/1.0/instance/i-2", "null");
    respond(sandbox, "GET", "/1.0/region", "[\"BHS-1\"]");
    respond(sandbox, "GET", "/1.0/ssh", "[{\"name\":\"laptop\",\"region\":\"BHS-1\"}]");
    try (Ovh ovh = Connections.to(sandbox).connect().unwrap(Ovh.class)) {
      RunAbove runAbove = ovh.runAbove();
      String made =
          runAbove
              .createInstance(new NewRunAboveInstance("f", "m", "web", "BHS-1", "laptop"))
              .instanceId();
      runAbove.updateInstance(made, new RunAboveInstanceUpdate("shop"));
      RunAboveInstanceDetail found = runAbove.instance(made);
      assertThat(found.ipv4()).isEqualTo("192.0.2.2");
      assertThat(found.flavor()).containsEntry("name", "ra.s");
      runAbove.deleteInstance(made);
      assertThat(runAbove.regions()).containsExactly("BHS-1");
      assertThat(runAbove.sshKeys()).extracting(RunAboveSshKey::name).containsExactly("laptop");
    }
    assertThat(sandbox.faults().pending()).isZero();
    assertThat(sandbox.requests().find("POST", "*").get(0).body())
        .isEqualTo(
            "{\"flavorId\":\"f\",\"imageId\":\"m\",\"name\":\"web\",\"region\":\"BHS-1\","
                + "\"sshKeyName\":\"laptop\"}");
    assertThat(sandbox.requests().find("PUT", "*").get(0).body()).isEqualTo("{\"name\":\"shop\"}");
  }

  private static void respond(Sandbox sandbox, String method, String path, String body) {
    sandbox.faults().inject(1, method, path).status(200).body("application/json", body);
  }
}
