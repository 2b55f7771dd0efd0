// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.recording;

import io.github.polycloud.engine.internal.pipeline.ConfidentialElements;
import io.github.polycloud.engine.internal.pipeline.ConfidentialFields;
import io.github.polycloud.engine.internal.pipeline.SecretText;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Replaces secrets and personal data in exchanges. All exchanges are {@linkplain #learn learned}
 * from before the first one is filtered: a secret may occur in one before another names it. Not
 * thread-safe.
 */
final class TrafficFilter {
  private static final Pattern URL = Pattern.compile("https?://[^\\s\"'<>\\\\]+");
  private static final Pattern PARAMETER = Pattern.compile("(?<=^|[&?])([^&=?\\s]+)=([^&\\s]*)");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(T.*)?");
  private static final Pattern PHONE = Pattern.compile("\\+?[\\d ().-]{7,}");

  private final RecordingRules rules;
  private final KnownSecrets secrets;
  private final PresignedUrls presigned = new PresignedUrls();
  private final PersonalData people = new PersonalData();

  TrafficFilter(RecordingRules rules) {
    this.rules = rules;
    this.secrets = new KnownSecrets(rules);
  }

  /** Collects the secrets of an exchange. */
  void learn(RecordedExchange exchange) {
    secrets.sentHeaders(exchange.requestHeaders());
    secrets.receivedHeaders(exchange.responseHeaders());
    if (exchange.presigned()) {
      presigned.add(exchange.url());
    } else {
      secrets.parameters(exchange.url());
    }
    boolean configuration = isConfiguration(exchange.url());
    secrets.body(exchange.requestBody(), configuration);
    secrets.body(exchange.responseBody(), configuration);
  }

  /** Returns an exchange without what must not be stored. */
  RecordedExchange filter(RecordedExchange exchange) {
    boolean configuration = isConfiguration(exchange.url());
    return new RecordedExchange(
        exchange.connection(),
        exchange.method(),
        exchange.presigned() ? presigned.replacement(exchange.url()) : url(exchange.url()),
        exchange.presigned(),
        exchange.concurrent(),
        headers(exchange.requestHeaders()),
        body(exchange.requestBody(), configuration),
        exchange.status(),
        headers(exchange.responseHeaders()),
        body(exchange.responseBody(), configuration));
  }

  private static boolean isConfiguration(String url) {
    return ConfidentialFields.isConfiguration(url.split("\\?", 2)[0]);
  }

  private Map<String, List<String>> headers(Map<String, List<String>> headers) {
    Map<String, List<String>> stored = new LinkedHashMap<>();
    headers.forEach(
        (name, values) -> {
          if (rules.storesHeader(name)) {
            stored.put(name, values.stream().map(this::text).toList());
          }
        });
    return stored;
  }

  private String url(String url) {
    URI uri = URI.create(url);
    String origin = url.substring(0, url.indexOf(uri.getRawAuthority()));
    String path =
        Arrays.stream(uri.getRawPath().split("/", -1))
            .map(segment -> component(segment, this::text))
            .collect(Collectors.joining("/"));
    String query = uri.getRawQuery();
    return origin + uri.getRawAuthority() + path + (query == null ? "" : "?" + parameters(query));
  }

  private String parameters(String query) {
    return PARAMETER
        .matcher(query)
        .replaceAll(
            found -> {
              String name = decoded(found.group(1));
              String value =
                  isConfidential(name, SecretText.isParameter(name))
                      ? encoded(placeholder(decoded(found.group(2))))
                      : component(found.group(2), this::text);
              return Matcher.quoteReplacement(found.group(1) + "=" + value);
            });
  }

  private RecordedBody body(RecordedBody body, boolean configuration) {
    return switch (body.form()) {
      case JSON ->
          new RecordedBody(
              body.form(),
              keys(ConfidentialFields.map(body.value(), configuration, this::leaf)),
              0);
      case TEXT ->
          new RecordedBody(body.form(), fields(String.valueOf(body.value()), configuration), 0);
      default -> body;
    };
  }

  private @Nullable Object keys(@Nullable Object json) {
    if (json instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> copy = new LinkedHashMap<>();
      map.forEach((key, value) -> copy.put(text(String.valueOf(key)), keys(value)));
      return copy;
    }
    if (json instanceof List<?> list) {
      List<@Nullable Object> copy = new ArrayList<>();
      list.forEach(item -> copy.add(keys(item)));
      return copy;
    }
    return json;
  }

  private @Nullable Object leaf(String name, @Nullable Object value, boolean confidential) {
    boolean hidden = (confidential || isHidden(name)) && !rules.keeps(name);
    if (value instanceof String text) {
      return hidden ? placeholder(text) : text(text);
    }
    return value instanceof Number && hidden ? Integer.valueOf(0) : value;
  }

  private boolean isHidden(String name) {
    return rules.hides(name) || PersonalData.isField(name) && !rules.keeps(name);
  }

  /** Hides the values of forms and elements, and what is secret in the rest. */
  private String fields(String text, boolean configuration) {
    String hidden =
        ConfidentialElements.map(
            text,
            configuration,
            (name, value, confidential) ->
                isConfidential(name, confidential) ? placeholder(String.valueOf(value)) : value);
    if (isForm(hidden)) {
      hidden =
          PARAMETER
              .matcher(hidden)
              .replaceAll(
                  found -> {
                    String value =
                        isConfidential(decoded(found.group(1)), configuration)
                            ? encoded(placeholder(decoded(found.group(2))))
                            : component(found.group(2), this::text);
                    return Matcher.quoteReplacement(found.group(1) + "=" + value);
                  });
    }
    return text(hidden);
  }

  /** Returns whether a text may be form data. */
  static boolean isForm(String text) {
    String form = text.strip();
    int sign = form.indexOf('=');
    return sign > 0
        && form.chars().noneMatch(Character::isWhitespace)
        && form.substring(0, sign).chars().noneMatch(c -> "<>{}".indexOf(c) >= 0);
  }

  private boolean isConfidential(String name, boolean configuration) {
    return (configuration || ConfidentialFields.isConfidential(name) || isHidden(name))
        && !rules.keeps(name);
  }

  /** Returns what to put in place of a value, of the same form so that it can be decoded. */
  private String placeholder(String value) {
    if (value.isEmpty()) {
      return value;
    }
    if (isUrl(value)) {
      return presigned.replacement(value);
    }
    Matcher date = DATE.matcher(value);
    if (date.matches()) {
      return date.group(1) == null ? "1970-01-01" : "1970-01-01T00:00:00Z";
    }
    // The rest of a longer text may be the secret.
    if (PersonalData.isPersonal(value)) {
      return people.replace(value);
    }
    return PHONE.matcher(value).matches() ? "+10000000000" : SecretText.MASK;
  }

  /** Returns whether a value is a URL whose host is known to be no part of a password. */
  private static boolean isUrl(String value) {
    if (!URL.matcher(value).matches()) {
      return false;
    }
    try {
      URI url = URI.create(value);
      return url.getHost() != null && url.getRawPath().indexOf('@') < 0;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private String text(String text) {
    String filtered =
        URL.matcher(text)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        presigned.isKnown(found.group()) || PresignedUrls.isSigned(found.group())
                            ? presigned.replacement(found.group())
                            : found.group()));
    filtered =
        SecretText.maskFields(secrets.mask(people.replace(SecretText.maskUserInfo(filtered))));
    for (Pattern pattern : rules.patterns()) {
      filtered = pattern.matcher(filtered).replaceAll(SecretText.MASK);
    }
    return filtered;
  }

  /** Changes a percent-encoded component, which stays as it is where nothing changes. */
  private static String component(String encoded, UnaryOperator<String> change) {
    String decoded = decoded(encoded);
    String changed = change.apply(decoded);
    return changed.equals(decoded) ? encoded : encoded(changed);
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  /** Percent-encodes a text but for the characters of masks and replacements. */
  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%40", "@");
  }
}
