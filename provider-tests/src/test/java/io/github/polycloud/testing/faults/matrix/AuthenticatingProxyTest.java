// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.faults.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.testing.faults.FaultServer;
import io.github.polycloud.testing.faults.HttpText;
import io.github.polycloud.testing.faults.TestAuthority;
import io.github.polycloud.testing.faults.TestFault;
import io.github.polycloud.testing.logs.LogCapture;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** HTTPS through a proxy that requires a user and a password, over sockets. */
class AuthenticatingProxyTest {
  private static final TestAuthority AUTHORITY = new TestAuthority();
  private static final String PASSWORD = "hunter@2";
  private static final String BASIC =
      "Basic "
          + Base64.getEncoder()
              .encodeToString(("anna:" + PASSWORD).getBytes(StandardCharsets.UTF_8));

  private static FaultServer service() {
    return FaultServer.startTls(
        AUTHORITY.identity("service.example", Duration.ofDays(1)),
        TestFault.respond(HttpText.json("{\"ok\":true}")));
  }

  private static Cloud connect(TunnelProxy proxy, String userInfo) {
    return Clouds.builder(new BareProvider())
        .endpoint("https://service.example")
        .credential("token", "t-1")
        .proxy(URI.create("http://" + userInfo + "127.0.0.1:" + proxy.port()))
        .sslContext(AUTHORITY.trust())
        .connect();
  }

  @Test
  void onlyTheProxyReceivesItsCredentials() throws IOException {
    try (LogCapture log = LogCapture.start();
        FaultServer service = service();
        TunnelProxy proxy = new TunnelProxy(service.port(), BASIC);
        Cloud cloud = connect(proxy, "anna:hunter%402@")) {
      assertThat(cloud.raw().get("/a").status()).isEqualTo(200);
      assertThat(cloud.raw().get("/b").status()).isEqualTo(200);

      assertThat(proxy.heads()).hasSize(1);
      assertThat(proxy.heads().get(0))
          .startsWith("CONNECT service.example:443 HTTP/1.1")
          .doesNotContain("t-1");
      assertThat(service.requests()).hasSize(2);
      assertThat(String.join("", service.requests())).doesNotContain("Proxy-Authorization");
      assertThat(log.text()).doesNotContain("hunter").doesNotContain(BASIC);
    }
  }

  @Test
  void aRejectedPasswordIsToldApartAndNotExposed() throws IOException {
    CloudException error = refused("anna:hunter%402@", "Basic b3RoZXI6eA==");

    assertThat(error).hasMessageContaining("rejected the user and password of the configured");
  }

  @Test
  void missingCredentialsAreToldApart() throws IOException {
    CloudException error = refused("", BASIC);

    assertThat(error).hasMessageContaining("requires a user and a password; add them to");
  }

  private static CloudException refused(String userInfo, String expected) throws IOException {
    try (LogCapture log = LogCapture.start();
        FaultServer service = service();
        TunnelProxy proxy = new TunnelProxy(service.port(), expected);
        Cloud cloud = connect(proxy, userInfo)) {
      CloudException error =
          catchThrowableOfType(CloudException.class, () -> cloud.raw().get("/a"));
      assertThat(error.kind()).isEqualTo(ErrorKind.NETWORK);
      assertThat(error.retryable()).isFalse();
      assertThat(error)
          .hasMessageContaining("the proxy 127.0.0.1:" + proxy.port())
          .hasMessageContaining("not sent")
          .hasMessageNotContaining("hunter");
      assertThat(log.text()).doesNotContain("hunter").doesNotContain(BASIC);
      assertThat(proxy.heads()).hasSize(1);
      assertThat(service.requests()).isEmpty();
      return error;
    }
  }
}
