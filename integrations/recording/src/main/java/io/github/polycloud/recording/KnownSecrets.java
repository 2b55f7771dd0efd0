// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.recording;

import io.github.polycloud.engine.internal.pipeline.ConfidentialElements;
import io.github.polycloud.engine.internal.pipeline.ConfidentialFields;
import io.github.polycloud.engine.internal.pipeline.SecretText;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The values that must not occur anywhere in a recording, collected from its exchanges. Not
 * thread-safe.
 */
final class KnownSecrets {
  private static final int MIN_SECRET = 6;
  // Shorter configuration, such as the name of an environment, is also an ordinary word.
  private static final int MIN_CONFIGURATION = 12;
  private static final int MIN_NAME = 3;

  private final RecordingRules rules;
  private final Set<String> values = new LinkedHashSet<>();
  private @Nullable SecretText mask;

  KnownSecrets(RecordingRules rules) {
    this.rules = rules;
    rules.secrets().forEach(secret -> add(secret, 0));
  }

  /** Returns a text with all values masked, in each of their forms. */
  String mask(String text) {
    if (mask == null) {
      mask = new SecretText(values);
    }
    return mask.mask(text);
  }

  private void add(String value, int minLength) {
    if (value.length() >= minLength && value.indexOf(SecretText.MASK) < 0 && values.add(value)) {
      mask = null;
    }
  }

  /** Adds the values of header fields of a request that are not known to be harmless. */
  void sentHeaders(Map<String, List<String>> headers) {
    headers.forEach(
        (name, all) -> {
          if (rules.isSecretHeader(name)) {
            all.forEach(value -> header(name, value));
          }
        });
  }

  /** Adds the values of header fields of a response whose names say that they are secrets. */
  void receivedHeaders(Map<String, List<String>> headers) {
    headers.forEach(
        (name, all) -> {
          if (name.equalsIgnoreCase("Set-Cookie")) {
            all.forEach(
                value -> add(value.replaceFirst("^[^=]*=", "").split(";", 2)[0], MIN_SECRET));
          } else if (SecretText.isParameter(name)) {
            all.forEach(value -> header(name, value));
          }
        });
  }

  private void header(String name, String value) {
    add(value, SecretText.isParameter(name) ? MIN_NAME : MIN_SECRET);
    int space = value.indexOf(' ');
    if (space < 0 || !SecretText.isParameter(name)) {
      return;
    }
    String credentials = value.substring(space + 1);
    add(credentials, MIN_NAME);
    if (value.substring(0, space).equalsIgnoreCase("Basic")) {
      try {
        String pair = new String(Base64.getDecoder().decode(credentials), StandardCharsets.UTF_8);
        add(pair.substring(pair.indexOf(':') + 1), MIN_NAME);
      } catch (IllegalArgumentException e) {
        // Not base64: it has been added as it is.
      }
    }
  }

  /** Adds the values of parameters with a secret-like name. */
  void parameters(String url) {
    int query = url.indexOf('?');
    if (query < 0) {
      return;
    }
    for (String field : url.substring(query + 1).split("&")) {
      int sign = field.indexOf('=');
      if (sign > 0) {
        String name = field.substring(0, sign);
        if (SecretText.isParameter(name) || rules.hides(name)) {
          add(decoded(field.substring(sign + 1)), MIN_SECRET);
        }
      }
    }
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  /** Adds the values of fields by their names. */
  void body(RecordedBody body, boolean configuration) {
    if (body.form() == RecordedBody.Form.TEXT) {
      String text = String.valueOf(body.value());
      SecretText.fields(text, value -> add(value, MIN_SECRET));
      text(text);
      ConfidentialElements.map(
          text,
          configuration,
          (name, value, confidential) -> {
            field(name, String.valueOf(value), confidential);
            return value;
          });
      if (TrafficFilter.isForm(text)) {
        form(text.strip(), configuration);
      }
    } else if (body.form() == RecordedBody.Form.JSON) {
      names(body.value());
      ConfidentialFields.map(
          body.value(),
          configuration,
          (name, value, confidential) -> {
            if (value instanceof String text) {
              field(name, text, confidential);
            }
            return value;
          });
    }
  }

  private void form(String form, boolean configuration) {
    for (String field : form.split("&")) {
      int sign = field.indexOf('=');
      if (sign > 0) {
        String name = field.substring(0, sign);
        boolean confidential = configuration || ConfidentialFields.isConfidential(name);
        field(name, decoded(field.substring(sign + 1)), confidential);
      }
    }
  }

  private void field(String name, String value, boolean confidential) {
    text(value);
    if (rules.keeps(name) || value.matches("\\d{4}-\\d{2}-\\d{2}(T.*)?")) {
      return;
    }
    if (SecretText.isField(name) || rules.hides(name)) {
      add(value, MIN_SECRET);
    } else if (confidential) {
      add(value, MIN_CONFIGURATION);
    } else if (PersonalData.isField(name)) {
      add(value, MIN_SECRET);
    }
  }

  /** Adds what is recognized in texts, because a service may repeat it encoded. */
  private void text(String text) {
    SecretText.passwords(text, password -> add(password, MIN_NAME));
    PersonalData.find(text, found -> add(found, MIN_SECRET));
    for (Pattern pattern : rules.patterns()) {
      pattern.matcher(text).results().forEach(found -> add(found.group(), MIN_SECRET));
    }
  }

  /** Adds the names of objects that have a mail address: those of people. */
  private void names(@Nullable Object json) {
    if (json instanceof Map<?, ?> fields) {
      if ((fields.get("email") instanceof String || fields.get("mail") instanceof String)
          && fields.get("name") instanceof String name
          && !rules.keeps("name")) {
        add(name, MIN_NAME);
      }
      fields.values().forEach(this::names);
    } else if (json instanceof List<?> items) {
      items.forEach(this::names);
    }
  }
}
