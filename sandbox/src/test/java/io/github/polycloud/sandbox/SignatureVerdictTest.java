// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the journal says about the signatures of OVH. */
@ExtendWith(SandboxExtension.class)
class SignatureVerdictTest {

  private static final String BODY = "{\"city\":\"Lille\"}";
  private static final String MISMATCH = "signature does not match: ";

  @Test
  void aValidSignatureIsValid(Sandbox sandbox) throws Exception {
    Signed call = new Signed(sandbox);

    assertThat(call.send(call.sign(call.url, ""))).isEqualTo("valid");
    assertThat(call.put(call.sign("PUT", call.url, BODY))).isEqualTo("valid");
  }

  @Test
  void aCallThatIsNotSignedByDesignHasNoVerdict(Sandbox sandbox) throws Exception {
    new Wire(sandbox.ovh().url()).get("/auth/time");
    Wire.v3(sandbox).get("/account");

    assertThat(sandbox.requests().all()).extracting(RecordedRequest::signature).containsOnly("");
  }

  @Test
  void aValidSignatureOfACallThatIsNotGrantedIsValid(Sandbox sandbox) throws Exception {
    Signed call = new Signed(sandbox);
    call.url = sandbox.ovh().url() + "/me/bill/none";

    assertThat(call.send(call.sign(call.url, ""))).isEqualTo("valid");
    assertThat(sandbox.requests().all().get(0).status()).isEqualTo(404);
  }

  @Test
  void aMissingHeaderIsNamed(Sandbox sandbox) throws Exception {
    Signed call = new Signed(sandbox);

    assertThat(call.send("")).isEqualTo("X-Ovh-Signature is missing");
    call.timestamp = "";
    assertThat(call.send("x")).isEqualTo("X-Ovh-Timestamp is missing");
  }

  @Test
  void aClockThatIsWrongIsMeasured(Sandbox sandbox) throws Exception {
    Signed call = new Signed(sandbox);
    sandbox.ovhClock().shift(Duration.ofSeconds(300));
    assertThat(call.send(call.sign(call.url, ""))).matches("timestamp 30\\d s behind");
    sandbox.ovhClock().shift(Duration.ofSeconds(-600));
    assertThat(call.send(call.sign(call.url, ""))).matches("timestamp (29\\d|300) s ahead");
    call.timestamp = "yesterday";
    assertThat(call.send("x")).isEqualTo("X-Ovh-Timestamp is not a number of seconds");
  }

  @Test
  void unknownKeysAreTold(Sandbox sandbox) throws Exception {
    Signed call = new Signed(sandbox);
    call.consumerKey = "none";
    assertThat(call.send("x")).isEqualTo("unknown consumer key, or one of another application");
    call.applicationKey = "none";
    assertThat(call.send("x")).isEqualTo("unknown application key");
  }

  @Test
  void whatWasSignedInsteadIsFound(Sandbox sandbox) throws Exception {
    Signed call = new Signed(sandbox);
    String path = "/1.0/me";

    assertThat(call.put(call.sign("PUT", call.url, "")))
        .isEqualTo(MISMATCH + "the body was signed as empty");
    assertThat(call.send(call.sign(path, "")))
        .isEqualTo(MISMATCH + "only the path was signed, not the whole URL");
    assertThat(call.send(call.sign("http://127.0.0.1" + path, "")))
        .isEqualTo(MISMATCH + "the URL was signed without its port");
    for (String other :
        new String[] {
          "https://eu.api.ovh.com" + path,
          call.url.replace("http:", "https:"),
          call.url.replace("127.0.0.1", "localhost")
        }) {
      assertThat(call.send(call.sign(other, "")))
          .isEqualTo(MISMATCH + "the URL was signed with another host or scheme");
    }
    String keys = call.secret;
    call.secret = call.consumerKey;
    String consumerKey = call.consumerKey;
    call.consumerKey = keys;
    String swapped = call.sign(call.url, "");
    call.consumerKey = consumerKey;
    assertThat(call.send(swapped))
        .isEqualTo(MISMATCH + "secret and consumer key were signed in the wrong order");
    call.secret = "wrong";
    assertThat(call.send(call.sign(call.url, "")))
        .isEqualTo(MISMATCH + "wrong secret, method, URL or body");
    assertThat(call.send("abc")).isEqualTo("signature does not start with $1$");
  }

  @Test
  void aQueryThatWasNotSignedIsFound(Sandbox sandbox) throws Exception {
    Signed call = new Signed(sandbox);
    String url = call.url;
    call.url = url + "?from=2026";

    assertThat(call.send(call.sign(url, "")))
        .isEqualTo(MISMATCH + "the URL was signed without its query");
  }

  private static final class Signed {
    private final Sandbox sandbox;
    private String url;
    private String applicationKey;
    private String secret;
    private String consumerKey;
    private String timestamp = Long.toString(System.currentTimeMillis() / 1000);

    private Signed(Sandbox sandbox) {
      this.sandbox = sandbox;
      url = sandbox.ovh().url() + "/me";
      applicationKey = sandbox.ovh().applicationKey();
      secret = sandbox.ovh().applicationSecret();
      consumerKey = sandbox.ovh().consumerKey();
    }

    private String sign(String signedUrl, String body) throws Exception {
      return sign("GET", signedUrl, body);
    }

    private String sign(String method, String signedUrl, String body) throws Exception {
      String text = String.join("+", secret, consumerKey, method, signedUrl, body, timestamp);
      byte[] digest =
          MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8));
      return "$1$" + HexFormat.of().formatHex(digest);
    }

    private String send(String signature) throws Exception {
      return send("GET", null, signature);
    }

    private String put(String signature) throws Exception {
      return send("PUT", BODY, signature);
    }

    /** Returns the verdict of the journal. */
    private String send(String method, String body, String signature) throws Exception {
      sandbox.requests().clear();
      new Wire(url)
          .send(
              method,
              "",
              body,
              "X-Ovh-Application",
              applicationKey,
              "X-Ovh-Consumer",
              consumerKey,
              "X-Ovh-Timestamp",
              timestamp,
              "X-Ovh-Signature",
              signature);
      return sandbox.requests().all().get(0).signature();
    }
  }
}
