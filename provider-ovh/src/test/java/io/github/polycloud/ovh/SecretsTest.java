// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.Cloud;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.ovh.model.auth.ConsumerKey;
import io.github.polycloud.ovh.model.auth.ConsumerKeyRequest;
import io.github.polycloud.ovh.model.cloud.NewProjectSshKey;
import io.github.polycloud.ovh.model.dedicated.DedicatedServerUpdate;
import io.github.polycloud.ovh.model.me.Bill;
import io.github.polycloud.ovh.model.me.NewSshKey;
import io.github.polycloud.sandbox.OvhEndpoint;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.sandbox.SandboxExtension;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Secrets appear neither in messages nor in {@code toString}. */
@ExtendWith(SandboxExtension.class)
class SecretsTest {
  @Test
  void areNotInToString(Sandbox sandbox) {
    try (Cloud cloud = Connections.to(sandbox).connect()) {
      Ovh ovh = cloud.unwrap(Ovh.class);
      Bill bill = ovh.bills().get(ovh.bills().list().get(0));
      ConsumerKey key = ovh.consumerKeys().request(ConsumerKeyRequest.create().readOnly("/me"));
      assertThat(bill.toString()).contains(bill.billId()).doesNotContain(bill.password(), "http");
      assertThat(key.toString())
          .doesNotContain(key.consumerKey().reveal(), key.validationUrl().getQuery());
      assertThat(ovh.me().get().toString()).doesNotContain("@", "Lemaître");
      assertThat(ovh.sshKeys().toString() + ovh + cloud).doesNotContain(secrets(sandbox));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-----BEGIN RSA PRIVATE KEY-----\ncanary\n-----END RSA PRIVATE KEY-----",
        "b3BlbnNzaC1rZXktdjEAAAAcanary",
        "PuTTY-User-Key-File-3: ssh-ed25519 canary"
      })
  void privateKeysAreNotSent(String key) {
    for (ThrowingCallable request :
        List.<ThrowingCallable>of(
            () -> new NewSshKey("desk", key),
            () -> NewProjectSshKey.of("desk", key),
            () -> DedicatedServerUpdate.builder().rescueSshKey(key).build())) {
      assertThat(assertFails(ErrorKind.INVALID_REQUEST, request))
          .hasMessageContaining("private key")
          .hasMessageNotContaining("canary");
    }
    assertThat(DedicatedServerUpdate.builder().rescueSshKey(null).build().rescueSshKey())
        .isNotNull();
  }

  @Test
  void areMaskedInEchoedErrorMessages(Sandbox sandbox) throws IOException {
    String echo =
        "{\"message\":\"no %s\",\"class\":\"Client::X\",\"echo\":\"%s\"}"
            .formatted(String.join(" ", secrets(sandbox)), String.join(",", secrets(sandbox)));
    sandbox.faults().inject(1, "GET", "/1.0/me").status(400).body("application/json", echo);
    try (Cloud cloud = Connections.to(sandbox).connect()) {
      CloudException error =
          catchThrowableOfType(CloudException.class, () -> cloud.account().profile());
      StringWriter trace = new StringWriter();
      error.printStackTrace(new PrintWriter(trace));
      assertThat(trace.toString()).contains("no ****").doesNotContain(secrets(sandbox));
      assertThat(error.body()).get().asString().doesNotContain(secrets(sandbox));
      cloud.account().profile();
    }
    assertThat(Files.readString(Path.of("target/test.log")))
        .contains("X-Ovh-Signature")
        .doesNotContain(secrets(sandbox))
        .doesNotContain("$1$");
  }

  private static List<String> secrets(Sandbox sandbox) {
    OvhEndpoint access = sandbox.ovh();
    return List.of(access.applicationSecret(), access.applicationKey(), access.consumerKey());
  }
}
