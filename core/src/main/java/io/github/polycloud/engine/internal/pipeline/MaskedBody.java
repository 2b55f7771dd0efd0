// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.pipeline;

import io.github.polycloud.http.BodyCodec;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.json.JsonCodec;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The body of a request for the log of a rehearsal, without what is secret in it. */
final class MaskedBody {
  private static final JsonCodec JSON = JsonCodec.plain();

  private MaskedBody() {}

  /** Returns the text of a body of JSON, a form or XML; the size of any other; empty for none. */
  static String of(HttpRequest request, Redactor redactor, Needles sent) {
    byte[] body = request.body();
    if (body == null || body.length == 0) {
      return "";
    }
    String type = request.headers().first("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    boolean configuration = ConfidentialFields.isConfiguration(request.operation().template());
    if (type.contains("json")) {
      Object json = json(body);
      return json == null
          ? ofLength(body.length)
          : redactor.mask(
              encoded(
                  ConfidentialFields.map(
                      json,
                      configuration,
                      (name, value, confidential) ->
                          confidential && value != null && !(value instanceof Boolean)
                              ? MaskedText.MASK
                              : value instanceof String text ? UserInfo.mask(text) : value)),
              sent);
    }
    String text = new String(body, StandardCharsets.UTF_8);
    if (type.contains("x-www-form-urlencoded")) {
      return redactor.mask(form(text, configuration), sent);
    }
    return type.contains("xml") && !configuration
        ? redactor
            .maskFields(elements(redactor.mask(text, sent)))
            .lines()
            .map(String::strip)
            .collect(Collectors.joining(" "))
        : ofLength(body.length);
  }

  /** Returns the text for a body whose content is not shown. */
  static String ofLength(long length) {
    return "[" + length + " bytes]";
  }

  private static @Nullable Object json(byte[] body) {
    try {
      return JSON.decode(new HttpResponse(200, Headers.of(), body), Object.class);
    } catch (BodyCodec.BodyException e) {
      return null;
    }
  }

  private static String encoded(@Nullable Object json) {
    return new String(JSON.encode(json == null ? "" : json, Object.class), StandardCharsets.UTF_8);
  }

  private static String elements(String text) {
    return UserInfo.mask(
        ConfidentialElements.map(
            text, false, (name, value, confidential) -> confidential ? MaskedText.MASK : value));
  }

  /** Returns the text of a query. */
  static String query(String query) {
    return fields(query, SecretNames::isParameter);
  }

  private static String form(String text, boolean configuration) {
    return fields(text, name -> configuration);
  }

  /** Masks fields; what has no name is masked if all of it is confidential. */
  private static String fields(String text, Predicate<String> confidential) {
    return Arrays.stream(text.split("&"))
        .map(field -> List.of(field.split("=", 2)))
        .map(
            field ->
                field.size() < 2
                    ? confidential.test("") ? MaskedText.MASK : field.get(0)
                    : field.get(0)
                        + "="
                        + (confidential.test(field.get(0))
                                || ConfidentialFields.isConfidential(field.get(0))
                            ? MaskedText.MASK
                            : value(field.get(1))))
        .collect(Collectors.joining("&"));
  }

  private static String value(String encoded) {
    try {
      String value = URLDecoder.decode(encoded, StandardCharsets.UTF_8);
      String masked = UserInfo.mask(value);
      return masked.equals(value) ? encoded : URLEncoder.encode(masked, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return UserInfo.mask(encoded);
    }
  }
}
