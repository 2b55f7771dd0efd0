// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import feign.Param;
import feign.RequestLine;
import io.github.polycloud.Cloud;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.http.PathSegment;
import io.github.polycloud.raw.RawRequest;
import io.github.polycloud.sandbox.RecordedRequest;
import io.github.polycloud.sandbox.Sandbox;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** The signatures of any request pass the sandbox's independent verification. */
class SigningPropertyTest {
  private static Sandbox sandbox;
  private static Cloud cloud;
  private static Ovh ovh;

  interface Typed {
    @RequestLine("GET /me?text={text}")
    Map<String, Object> me(@Param("text") String text);

    @RequestLine("GET /me/bill/{billId}")
    Map<String, Object> bill(@Param("billId") String billId);
  }

  @BeforeContainer
  static void connect() {
    sandbox = Sandbox.start();
    cloud = Connections.to(sandbox).connect();
    ovh = cloud.unwrap(Ovh.class);
  }

  @AfterContainer
  static void close() {
    cloud.close();
    sandbox.close();
  }

  @Property
  void anyQueryIsSignedAsItIsSent(@ForAll("queries") String query) {
    assertThat(cloud.raw().get("/me?" + query).status()).isEqualTo(200);
  }

  @Property
  void anyPathValueIsSignedAsItIsSent(@ForAll("values") String value) {
    assertThat(
            catchThrowableOfType(
                CloudException.class,
                () -> cloud.raw().get("/me/bill/" + PathSegment.encode("billId", value))))
        .satisfies(error -> assertThat(error.code()).hasValue("Client::NotFound"));
  }

  @Property
  void anyParameterIsSignedAsItIsSent(@ForAll String name, @ForAll String value) {
    assertThat(ovh.get("/me", Map.of(name, List.of(value, true))).status()).isEqualTo(200);
  }

  @Property
  void anyValueOfATemplateIsSignedAsItIsSent(@ForAll("values") String value) {
    assertThat(
            catchThrowableOfType(
                CloudException.class, () -> ovh.get("/me/bill/{billId}/details", value)))
        .satisfies(error -> assertThat(error.code()).hasValue("Client::NotFound"));
  }

  @Property
  void anyParameterOfATypedCallIsSignedAsItIsSentAndDecodedUnchanged(
      @ForAll("values") String text) {
    sandbox.requests().clear();
    ovh.api(Typed.class).me(text);
    assertThat(lastSent().replace("/1.0/me?text=", "")).isEqualTo(text);
  }

  @Property
  void anyPathValueOfATypedCallIsSignedAsItIsSentAndDecodedUnchanged(
      @ForAll("values") String value) {
    sandbox.requests().clear();
    assertThat(catchThrowableOfType(CloudException.class, () -> ovh.api(Typed.class).bill(value)))
        .satisfies(error -> assertThat(error.code()).hasValue("Client::NotFound"));
    assertThat(lastSent().replace("/1.0/me/bill/", "")).isEqualTo(value);
  }

  private static String lastSent() {
    List<RecordedRequest> all = sandbox.requests().all();
    String target = all.get(all.size() - 1).rawTarget();
    return URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  @Property
  void anyTextIsSignedAsItIsSent(@ForAll("spaces") String space, @ForAll @NotBlank String city) {
    String body = space + "{" + space + "\"city\":" + space + quoted(city) + "}" + space;
    assertThat(ovh.send(RawRequest.put("/me").body("application/json", body)).status())
        .isEqualTo(200);
  }

  @Property
  void anyMapIsSignedAsItIsSent(@ForAll Map<String, String> fields) {
    // The service validates the fields only after the signature.
    CloudException error = catchThrowableOfType(CloudException.class, () -> ovh.put("/me", fields));
    assertThat(error == null ? "" : error.code().orElse("")).isNotEqualTo("INVALID_SIGNATURE");
  }

  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      json.append(c < ' ' || c == '"' || c == '\\' ? "\\u%04x".formatted((int) c) : c);
    }
    return json.append('"').toString();
  }

  @Provide
  Arbitrary<String> spaces() {
    return Arbitraries.strings().withChars(" \t\r\n").ofMaxLength(4);
  }

  @Property
  void anyBodyIsSignedAsItIsSent(@ForAll @NotBlank String city) {
    assertThat(cloud.raw().put("/me", Map.of("city", city)).status()).isEqualTo(200);
  }

  @Provide
  Arbitrary<String> queries() {
    return Arbitraries.of(
            "a",
            "Z",
            "0",
            "=",
            "&",
            "+",
            "~",
            "*",
            "'",
            "(",
            ")",
            "!",
            "$",
            ",",
            ";",
            ":",
            "@",
            "/",
            "?",
            "-",
            "_",
            ".",
            "%20",
            "%2B",
            "%2f",
            "%2F",
            "%c3%a9",
            "%F0%9F%98%80",
            "%25")
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> values() {
    return Arbitraries.strings()
        .withChars("aZ0-_.~ /?#%+&=;,:@!$'()*[]{}|^é☃")
        .ofMinLength(1)
        .ofMaxLength(20)
        .filter(text -> !text.isBlank() && !text.equals(".") && !text.equals(".."));
  }
}
