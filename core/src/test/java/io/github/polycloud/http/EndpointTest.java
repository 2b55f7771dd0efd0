// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Validation and resolution of base URLs. */
final class EndpointTest {

  @Test
  void aPathIsAppendedToTheBaseUrlUnchanged() {
    Endpoint endpoint = Endpoint.of(" https://api.example.com/1.0/ ");

    assertThat(endpoint.resolve("/me?x=%2f")).isEqualTo("https://api.example.com/1.0/me?x=%2f");
    assertThat(endpoint).hasToString("https://api.example.com/1.0");
  }

  @Test
  void aCustomUrlBuilderIsUsed() {
    Endpoint endpoint =
        Endpoint.of("https://h/1.0", (base, path) -> base.replace("1.0", "v2") + path);

    assertThat(endpoint.resolve("/me")).isEqualTo("https://h/v2/me");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "api.example.com",
        "ftp://api.example.com",
        "https://",
        "https://user:hunter2@api.example.com",
        "https://api.example.com?token=hunter2",
        "https://api.example.com#hunter2",
        "https://api.example.com/a b",
        "file:///etc/passwd",
      })
  void anInvalidUrlIsRejectedAndNotQuoted(String url) {
    CloudException error = catchThrowableOfType(CloudException.class, () -> Endpoint.of(url));

    assertThat(error.kind()).isEqualTo(ErrorKind.CONFIGURATION);
    assertThat(error).hasMessageNotContaining("hunter2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://127.0.0.1:1", "http://localhost", "http://[::1]:1", "https://h"})
  void plainHttpIsAllowedForLoopbackHosts(String url) {
    assertThatCode(() -> HttpEngine.builder("fake", Endpoint.of(url)).build().close())
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://api.example.com", "http://127.0.0.1.example.com", "HTTP://10.0.0.1"})
  void plainHttpIsRejectedForOtherHosts(String url) {
    HttpEngine.Builder builder = HttpEngine.builder("fake", Endpoint.of(url));

    assertThat(catchThrowableOfType(CloudException.class, builder::build))
        .hasMessageContaining("the endpoint " + url + " must be https");
  }

  @Test
  void theSchemeOfARequestIsLowercase() {
    Endpoint endpoint = Endpoint.of("HTTPS://api.example.com/V1/");
    assertThat(endpoint.resolve("/a")).isEqualTo("https://api.example.com/V1/a");
  }
}
