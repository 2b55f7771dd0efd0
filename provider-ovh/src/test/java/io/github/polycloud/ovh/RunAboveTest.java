package io.github.polycloud.ovh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.Cloud;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.ovh.model.runabove.RunAboveConsole;
import io.github.polycloud.ovh.model.runabove.RunAboveInstance;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.sandbox.SandboxExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** RunAbove is closed, which its operations tell in one line. */
@ExtendWith(SandboxExtension.class)
class RunAboveTest {
  @Test
  void isNotThereAnyMore(Sandbox sandbox) {
    try (Cloud cloud = Connections.to(sandbox).connect()) {
      CloudException closed =
          catchThrowableOfType(
              CloudException.class, () -> cloud.unwrap(Ovh.class).runAbove().instances());
      assertThat(closed.kind()).isEqualTo(ErrorKind.NOT_FOUND);
      assertThat(closed).hasMessageContaining("there is no such path");
    }
  }

  @Test
  void isReadWhereSomebodyStillAnswers(Sandbox sandbox) {
    sandbox
        .faults()
        .next(1, "GET", "/1.0/instance")
        .status(200)
        .body(
            "application/json",
            "[{\"instanceId\":\"i-1\",\"name\":\"web\",\"status\":\"ACTIVE\"}]");
    sandbox
        .faults()
        .next(1, "GET", "/1.0/instance/i-1/vnc")
        .status(200)
        .body("application/json", "{\"url\":\"https://console.example/s3cret\"}");
    try (Cloud cloud = Connections.to(sandbox).connect()) {
      Ovh ovh = cloud.unwrap(Ovh.class);
      assertThat(ovh.runAbove().instances()).extracting(RunAboveInstance::name).contains("web");
      RunAboveConsole console = ovh.runAbove().console("i-1");
      assertThat(console.url()).endsWith("s3cret");
      assertThat(console.toString()).doesNotContain("s3cret");
    }
  }
}
