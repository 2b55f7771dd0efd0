// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.ReadableTexts;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.ErrorDecoder;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.Operation;
import io.github.polycloud.http.json.JsonCodec;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A service echoes a secret where its text is cut or collapsed: no part of it is readable. */
final class CutSecretsTest extends EngineTestCase {
  private static final String SECRET = "HRKU-cAnary0123456789bcdfghjkmnpqrstvw";
  private static final JsonCodec JSON = JsonCodec.plain();

  /** Decodes an error of JSON, and shortens its warnings itself. */
  private static final class Decoder implements ErrorDecoder {
    @Override
    public ErrorDetails decode(Operation operation, HttpResponse response) {
      JsonNode error = JSON.tree(response);
      return ErrorDetails.of(ErrorKind.INVALID_REQUEST, error.path("message").asString("none"))
          .withCode(error.path("code").asString("none"))
          .withHelpUrl(URI.create(error.path("url").asString("https://help.example/")));
    }

    @Override
    public Optional<String> requestId(Headers headers) {
      return headers.first("Request-Id");
    }

    @Override
    public List<Warning> warnings(Headers headers) {
      return headers.all("Warning").stream()
          .map(text -> new Warning(text, text.substring(0, Math.min(text.length(), 200))))
          .toList();
    }
  }

  private final ReadableTexts readable = new ReadableTexts();

  @ParameterizedTest
  @ValueSource(ints = {200, 1000})
  void noPartOfASecretIsReadableWhereTextIsCut(int limit) throws IOException {
    int[] positions = IntStream.rangeClosed(limit - SECRET.length() - 2, limit + 2).toArray();
    Step[] steps =
        IntStream.of(positions)
            .mapToObj(
                position -> {
                  String text = ". ".repeat(limit).substring(0, position) + SECRET + " is unknown";
                  String json =
                      "{\"message\":\"%s\",\"code\":\"%s\",\"url\":\"https://help.example/%s\"}"
                          .formatted(text, text, text.replace(' ', '.'));
                  return Step.response(400, json, "Request-Id: " + text, "Warning: " + text);
                })
            .toArray(Step[]::new);
    HttpEngine engine = engine(steps);

    for (int position : positions) {
      CloudException error = failure(() -> get(engine, "/app"));
      readable.addError(error);
      assertThat(error).hasMessageContaining(". . .");
      assertNothingIsReadable("at " + position);
    }
  }

  private HttpEngine engine(Step... steps) {
    return engine(serve(steps))
        .header("X-Secret", SECRET)
        .errorDecoder(new Decoder())
        .listener(readable)
        .open();
  }

  private void assertNothingIsReadable(String when) {
    for (Object each : readable.all()) {
      assertThat(each.toString()).as(when).doesNotContain("HRKU", "stvw", "0123");
    }
  }

  @Test
  void noPartOfASecretIsReadableWhereBlanksAreCollapsed() throws IOException {
    String key = "-----BEGIN KEY-----\nMIIcanary\tone\nMIIcanary two\n-----END KEY-----";
    String password = "two  canaries\tand a blank ";
    String echo =
        new String(
            JSON.encode(Map.of("message", "no " + key + " or " + password), Object.class),
            StandardCharsets.UTF_8);
    HttpEngine engine =
        engine(Step.response(400, echo), Step.response(400, echo.replace("\\n", "\\u000a")));
    byte[] body = JSON.encode(Map.of("jwt_secret", key, "password", password), Object.class);

    for (int i = 0; i < 2; i++) {
      CloudException error =
          failure(
              () ->
                  engine.send(
                      engine.newRequest(Operation.of("PATCH", "/vars"), "/vars", body, true)));
      assertThat(error).hasMessageContaining("no **** or ****");
      readable.addError(error);
      assertThat(readable.all()).noneMatch(each -> each.toString().contains("canar"));
    }
  }
}
