// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResponsesTest {

  private static final String KEY = "/me/sshKey";
  private static final String BODY =
      "{\"keyName\":\"k\",\"key\":\"ssh-ed25519"
          + " AAAAC3NzaC1lZDI1NTE5AAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\"}";

  @AutoClose private final OvhFixture ovh = new OvhFixture();

  @AutoClose
  private final OvhFixture noContent = new OvhFixture(OvhSeed.standard().withNoContent(true));

  @Test
  void aLongResponseIsCompressedIfTheClientAcceptsGzip() throws Exception {
    String flavors = "/cloud/project/" + ovh.get("/cloud/project").texts().get(0) + "/flavor";

    HttpResponse<byte[]> response = zipped(flavors);

    assertThat(response.headers().firstValue("Content-Encoding")).contains("gzip");
    try (InputStream body = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
      assertThat(new String(body.readAllBytes(), UTF_8)).isEqualTo(ovh.get(flavors).body());
    }
    assertThat(ovh.get(flavors).header("Content-Encoding")).isEmpty();
  }

  @Test
  void aShortResponseIsNotCompressed() throws Exception {
    assertThat(zipped("/vps").headers().firstValue("Content-Encoding")).isEmpty();
  }

  @Test
  void aVoidOperationReturnsNull() {
    Response response = ovh.post(KEY, BODY);

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.body()).isEqualTo("null");
  }

  @Test
  void aVoidOperationReturnsNoContentIfConfigured() {
    Response response = noContent.post(KEY, BODY);

    assertThat(response.status()).isEqualTo(204);
    assertThat(response.body()).isEmpty();
    assertThat(noContent.get(KEY).body()).isEqualTo("[\"k\"]");
    assertThat(noContent.get(KEY + "/none").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/instance", "/instance/1", "/flavor", "/image", "/region", "/ssh"})
  void theRoutesOfRunAboveAreNotFoundHere(String path) {
    Response response = ovh.get(path);

    assertThat(response.status()).isEqualTo(404);
    assertThat(response.message()).isEqualTo("Got an invalid (or empty) URL");
  }

  private HttpResponse<byte[]> zipped(String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            ovh.signed(ovh.keys, "GET", path, "").header("Accept-Encoding", "gzip").build(),
            BodyHandlers.ofByteArray());
  }
}
