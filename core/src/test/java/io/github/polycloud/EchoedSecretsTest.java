// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.fail;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.auth.Environment;
import io.github.polycloud.auth.Secret;
import io.github.polycloud.config.RetryPolicy;
import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.engine.PlainErrorDecoder;
import io.github.polycloud.engine.ScriptedServer;
import io.github.polycloud.engine.Step;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.http.json.JsonCodec;
import io.github.polycloud.model.FieldUpdate;
import io.github.polycloud.raw.RawRequest;
import io.github.polycloud.redaction.Sensitive;
import io.github.polycloud.spi.ProviderCloud;
import io.github.polycloud.spi.ProviderContext;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A service that returns what it received, in each form and in each part of a response of each
 * status: nothing readable afterwards contains it.
 */
final class EchoedSecretsTest {
  // The log is shared by all tests, so each canary is unique.
  private static final String TOKEN = "eCho/tok+en\"q%41<1f>&9";
  private static final String PIN = "z7Q9x";
  private static final String NUMBER = "918273645564";
  private static final String OTP = "echo-otp-5531";
  private static final String QUERY = "echo query/8842";
  private static final String FIELD = "echo-field-7316";
  private static final String SEGMENT = "echo-segment-4f0a";
  private static final String NOTE = "eCho note/9\"Kd";
  private static final String WORD = "q5Zx";
  private static final String BASIC = base64("anna@acme.example:" + TOKEN);

  private static final List<String> SECRETS =
      List.of(TOKEN, PIN, NUMBER, OTP, QUERY, FIELD, SEGMENT, NOTE, WORD);

  /** Bodies with a place for the echo, which is written as their format requires. */
  private static final Map<String, List<String>> BODIES = bodies();

  private final ReadableTexts readable = new ReadableTexts();
  private HttpEngine engine;

  /** A body with values that are secret whatever their names are. */
  private record Note(
      Map<String, Object> a, @Sensitive String note, @Sensitive List<FieldUpdate<String>> words) {}

  /** The same request as a typed call. */
  private interface Notes {
    @RequestLine("POST /notes/{segment}?access_token={query}")
    @Headers("X-Otp: {otp}")
    Integer create(
        @Sensitive @Param("segment") String segment,
        @Param("query") String query,
        @Param("otp") String otp,
        Note note);

    @RequestLine("POST /notes?access_token={query}&sig={segment}")
    @Headers("X-Otp: {otp}")
    Integer update(
        @Param("query") String query,
        @Param("segment") String segment,
        @Param("otp") String otp,
        @Sensitive Map<String, List<String>> values);
  }

  private static Map<String, List<String>> bodies() {
    List<String> echoes = new ArrayList<>(plainForms());
    List<String> inJson = echoes.stream().map(EchoedSecretsTest::json).toList();
    List<String> inXml = echoes.stream().map(EchoedSecretsTest::xml).toList();
    Map<String, List<String>> bodies = new LinkedHashMap<>();
    bodies.put("a string", each(inJson, "{\"message\":\"bad %s!\"}"));
    bodies.put("a number", List.of("{\"code\":" + NUMBER + "}"));
    bodies.put("nested", each(inJson, "{\"a\":{\"b\":[{\"c\":\"%s\"}]}}"));
    bodies.put("an array", each(inJson, "[\"%s\",\"%1$s\"]"));
    bodies.put("a name", each(inJson, "{\"%s\":1}"));
    bodies.put(
        "JSON in JSON",
        each(
            inJson.stream().map(EchoedSecretsTest::json).toList(),
            "{\"a\":\"{\\\"b\\\":\\\"%s\\\"}\"}"));
    bodies.put("a form", each(echoes.stream().map(EchoedSecretsTest::form).toList(), "a=1&b=%s"));
    bodies.put("XML", each(inXml, "<errors><error>%s</error></errors>"));
    bodies.put("HTML", each(inXml, "<html><p title=\"%s\">%1$s</p></html>"));
    bodies.put("plain text", each(echoes, "cannot use %s"));
    return bodies;
  }

  private static List<String> each(List<String> echoes, String body) {
    return List.of(
        String.join("\n", echoes.stream().map(echo -> body.formatted(echo)).toList()),
        body.formatted(echoes.get(0)));
  }

  /** The secrets as a service may know them: as sent, decoded, or encoded again. */
  private static List<String> plainForms() {
    List<String> forms = new ArrayList<>(SECRETS);
    for (String secret : SECRETS) {
      forms.add(form(secret));
      forms.add(form(secret).replace("+", "%20").toLowerCase(Locale.ROOT));
      forms.add(json(secret));
      if (secret.length() >= 6) {
        forms.add(base64(secret));
        forms.add(secret.toUpperCase(Locale.ROOT));
      }
    }
    forms.add(BASIC);
    forms.add("Basic " + BASIC);
    return forms;
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String form(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String json(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("/", "\\/");
  }

  private static String xml(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  /** Header fields with the echo in the value, and in the name as far as a name can carry it. */
  private static String[] headers() {
    List<String> fields = new ArrayList<>();
    for (String form : plainForms()) {
      fields.add("Server: " + form);
      fields.add("Location: /elsewhere/" + form);
      fields.add("Warning: you sent " + form);
      fields.add("X-Echo: " + form);
      if (form.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '%')) {
        fields.add(form + ": 1");
        fields.add("x-" + form.toLowerCase(Locale.ROOT) + ": 1");
      }
    }
    fields.add("Warning-Id: " + TOKEN);
    fields.add("ETag: \"" + NUMBER + "\"");
    fields.add("Confirm: " + OTP);
    return fields.toArray(String[]::new);
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 300, 400, 401, 402, 403, 404, 409, 412, 422, 423, 429, 500, 503})
  void noEchoIsReadable(int status) throws IOException {
    List<String> requestIds = List.of(TOKEN, PIN, "a-" + OTP, BASIC, form(TOKEN), NUMBER);
    int call = 0;
    for (Map.Entry<String, List<String>> body : BODIES.entrySet()) {
      for (String text : body.getValue()) {
        String id = requestIds.get(call++ % requestIds.size());
        // All header fields once for each status: they do not depend on the body.
        String[] fields =
            Stream.concat(
                    Stream.of("Request-Id: " + id, "Content-Type: text/plain"),
                    call == 1 ? Stream.of(headers()) : Stream.of())
                .toArray(String[]::new);
        try (ScriptedServer server = ScriptedServer.always(Step.response(status, text, fields))) {
          makeCalls(server.url());
        }
      }
    }
    readable.add(TestLog.text());
    // Most texts occur several times.
    Map<String, String> sources = new LinkedHashMap<>();
    readable
        .all()
        .forEach(each -> sources.putIfAbsent(String.valueOf(each), each.getClass().getName()));
    for (String form : plainForms()) {
      sources.forEach(
          (text, source) -> {
            if (count(text, form) > 0) {
              fail("%s in %s: %.2000s", form, source, text);
            }
          });
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {TOKEN, OTP, NUMBER})
  void noEchoInTheStatusLineIsReadable(String echo) throws IOException {
    Step step = Step.closeAfter("HTTP/1.1 500 " + echo + "\r\nContent-Length: 0\r\nA: b\r\n\r\n");
    try (ScriptedServer server = ScriptedServer.always(step)) {
      makeCalls(server.url());
    }
    assertThat(TestLog.text()).doesNotContain(echo);
    assertThat(readable.all()).noneMatch(each -> String.valueOf(each).contains(echo));
  }

  @Test
  void theParametersOfAFormAreSecretLikeThoseOfAQuery() {
    Step step = Step.response(422, "code form-code 5519 is old", "Content-Type: text/plain");
    try (ScriptedServer server = ScriptedServer.always(step);
        Cloud cloud = connect(server.url())) {
      RawRequest request =
          RawRequest.post("/tokens")
              .body("application/x-www-form-urlencoded", "code=form-code+5519&name=old");

      CloudException error =
          catchThrowableOfType(CloudException.class, () -> cloud.raw().send(request));

      assertThat(error).hasMessageContaining("code **** is old");
    }
  }

  /** Counts occurrences; a short one only where it is a word. */
  private static int count(String text, String form) {
    int count = 0;
    for (int i = text.indexOf(form); i >= 0; i = text.indexOf(form, i + 1)) {
      int end = i + form.length();
      boolean word =
          (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))
              && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
      count += form.length() >= 6 || word ? 1 : 0;
    }
    return count;
  }

  private Cloud connect(String url) {
    return Clouds.builder(new BasicProvider())
        .environment(Environment.of(Map.of("FAKE_TOKEN", TOKEN, "FAKE_PIN", PIN)))
        .endpoint(url)
        .retryPolicy(RetryPolicy.none())
        .header("X-Number", NUMBER)
        .addListener(readable)
        .connect();
  }

  private void makeCalls(String url) throws IOException {
    try (Cloud cloud = connect(url)) {
      call(() -> cloud.raw().send(request("/keys")).as(Integer.class));
      call(() -> cloud.raw().send(request("/tokens/" + SEGMENT)).as(Integer.class));
      Notes notes = engine.api(Notes.class, JsonCodec.plain());
      call(() -> notes.create(SEGMENT, QUERY, OTP, note()));
      call(() -> notes.update(QUERY, SEGMENT, OTP, Map.of("a", List.of(FIELD, NOTE, WORD))));
      call(() -> cloud.raw().stream(request("/keys/" + form(TOKEN))).close());
    }
  }

  /** The path segment is a secret of the second request only. */
  private static RawRequest request(String path) {
    return RawRequest.post(path)
        .query("access_token", QUERY)
        .query("name", "shop")
        .query("sig", SEGMENT)
        .header("X-Otp", OTP)
        .body(note());
  }

  private static Note note() {
    return new Note(Map.of("password", FIELD), NOTE, List.of(FieldUpdate.to(WORD)));
  }

  private void call(Runnable call) throws IOException {
    CloudException error = catchThrowableOfType(CloudException.class, call::run);
    if (error != null) {
      readable.addError(error);
    }
  }

  /** Authenticates with HTTP Basic. */
  private final class BasicProvider extends FakeProvider {
    @Override
    public Cloud connect(ProviderContext context) {
      Secret token = context.credentials().require("token");
      engine =
          context
              .engine()
              .authenticator(
                  attempt ->
                      attempt.header(
                          "Authorization",
                          Secret.basicAuthorization("anna@acme.example", token).reveal()))
              .errorDecoder(new PlainErrorDecoder())
              .build();
      return ProviderCloud.of(info(), engine, JsonCodec.plain()).build(context);
    }
  }
}
