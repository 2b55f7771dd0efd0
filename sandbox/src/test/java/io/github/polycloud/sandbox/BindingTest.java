// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses and names other than those of the loopback interface. */
class BindingTest {

  @Test
  void aConfiguredNameIsInUrlsAndTheCertificateIsValidForIt() throws Exception {
    try (Sandbox sandbox =
        Sandbox.builder().tls().host("0.0.0.0").names("Sandbox.Test", "192.0.2.7").start()) {
      URI url = URI.create(sandbox.heroku().url());
      assertThat(url.getHost()).isEqualTo("sandbox.test");
      assertThat(sandbox.ovh().tokenUrl()).startsWith("https://sandbox.test:");
      for (String name : List.of("sandbox.test", "localhost")) {
        assertThat(names(sandbox, url.getPort(), name))
            .contains("sandbox.test", "192.0.2.7", "localhost", "127.0.0.1");
      }
    }
  }

  @Test
  void withoutANameUrlsContainAnAddressThatReachesTheSandbox() throws Exception {
    try (Sandbox sandbox = Sandbox.builder().host("0.0.0.0").start()) {
      assertThat(sandbox.heroku().url()).startsWith("http://127.0.0.1:");
      assertThat(Wire.v3(sandbox).get("/apps").statusCode()).isEqualTo(200);
    }
    try (Sandbox sandbox = Sandbox.builder().host("127.0.0.2").start()) {
      assertThat(sandbox.heroku().url()).startsWith("http://127.0.0.2:");
      assertThat(Wire.v3(sandbox).get("/apps").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void theControlApiIsAddressedByConfiguredNames() throws Exception {
    try (Sandbox sandbox = Sandbox.builder().names("Sandbox.Test", "2001:db8::1").start()) {
      int port = URI.create(sandbox.heroku().url()).getPort();
      for (String host : List.of("sandbox.test", "SANDBOX.test:80", "[2001:db8::1]", "[::1]")) {
        assertThat(statusLine(port, host)).as(host).contains(" 200 ");
      }
      for (String host : List.of("other.test", "2001:db8::1", "sandbox.test.other")) {
        assertThat(statusLine(port, host)).as(host).contains(" 403 ");
      }
    }
  }

  private static String statusLine(int port, String host) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      String request =
          "GET /__sandbox/ HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String response = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return response.lines().findFirst().orElse("");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a b",
        "a:80",
        "http://a",
        "*.example.com",
        "-a",
        "a..b",
        "é.example",
        "999.1.1.1",
        "1.2.3",
        "10.0.0.01",
        "1:2:3",
        ":::",
        "12345::",
        "[::1]",
        "a\nb",
        "a."
      })
  void aNameThatIsNoneIsRejected(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sandbox.builder().names(name))
        .withMessageStartingWith("name must be a DNS name or an IP address without port, was ")
        .withMessageNotContaining("\n");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sandbox.builder().host(name))
        .withMessageStartingWith("host must be a DNS name or an IP address without port, was ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my_box",
        "_a.my_box.test",
        "1a.2b",
        "0.0.0.0",
        "255.255.255.255",
        "::",
        "fe80::1"
      })
  void namesOfContainersAndAddressesAreAccepted(String name) {
    assertThat(Sandbox.builder().names(name).host(name)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"203.0.113.1", "2001:db8::1"})
  void aHostThatIsNotThisMachineIsOneLine(String host) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sandbox.builder().host(host).start())
        .withMessage(
            "host must be an address of this machine, or 0.0.0.0 for all of them, was \""
                + host
                + "\"");
  }

  @Test
  void aNameWithAnUnderscoreIsInUrlsAndTheCertificate() throws Exception {
    try (Sandbox sandbox = Sandbox.builder().tls().names("my_box").start()) {
      assertThat(sandbox.heroku().url()).startsWith("https://my_box:");
      int port = Integer.parseInt(sandbox.heroku().url().replaceAll(".*:", ""));
      assertThat(names(sandbox, port, "localhost")).contains("my_box");
    }
  }

  /** The names of the certificate, after a handshake that checks one of them. */
  private static List<String> names(Sandbox sandbox, int port, String name) throws Exception {
    Socket plain = new Socket(InetAddress.getLoopbackAddress(), port);
    try (SSLSocket socket =
        (SSLSocket)
            TrustingClient.context(sandbox.heroku().caCertificate())
                .getSocketFactory()
                .createSocket(plain, name, port, true)) {
      SSLParameters checked = socket.getSSLParameters();
      checked.setEndpointIdentificationAlgorithm("HTTPS");
      socket.setSSLParameters(checked);
      socket.startHandshake();
      X509Certificate own = (X509Certificate) socket.getSession().getPeerCertificates()[0];
      return own.getSubjectAlternativeNames().stream()
          .map(entry -> String.valueOf(entry.get(1)))
          .toList();
    }
  }
}
