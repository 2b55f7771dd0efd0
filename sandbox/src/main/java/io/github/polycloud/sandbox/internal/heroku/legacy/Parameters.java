// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.legacy;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.javalin.http.Context;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Named values from query and body. Old clients sent wrong Content-Types and put forms into
 * queries, so the endpoint decides how to read a body.
 */
record Parameters(Map<String, String> values) {

  static Parameters form(Context ctx) {
    Map<String, String> values = decoded(ctx.queryString());
    values.putAll(decoded(ctx.body()));
    return new Parameters(values);
  }

  /**
   * Reads a form with names such as {@code prefix[name]}, or XML with the prefix as its root
   * element.
   */
  static Parameters of(Context ctx, String prefix) {
    Map<String, String> values = unprefixed(decoded(ctx.queryString()), prefix);
    String body = ctx.body().strip();
    values.putAll(
        body.startsWith("<") ? XmlInput.read(body, prefix) : unprefixed(decoded(body), prefix));
    return new Parameters(values);
  }

  /** Reads a body that is either plain text or a form with this field. */
  static String textOrForm(Context ctx, String field) {
    String prefix = field + "=";
    String body = ctx.body();
    boolean form = body.startsWith(prefix) && !body.startsWith(prefix + "=");
    return form || body.isBlank() ? form(ctx).values().getOrDefault(field, "") : body.strip();
  }

  /** The fields {@code prefix[name]} by name. */
  Map<String, String> group(String prefix) {
    Map<String, String> group = new LinkedHashMap<>();
    values.forEach(
        (name, value) -> {
          if (name.startsWith(prefix + "[") && name.endsWith("]")) {
            group.put(name.substring(prefix.length() + 1, name.length() - 1), value);
          }
        });
    return group;
  }

  @Nullable String get(String name) {
    return values.get(name);
  }

  String get(String name, String fallback) {
    return values.getOrDefault(name, fallback);
  }

  private static Map<String, String> unprefixed(Map<String, String> form, String prefix) {
    Map<String, String> values = new LinkedHashMap<>();
    new Parameters(form)
        .group(prefix)
        .forEach((name, value) -> values.put(name.replace('-', '_'), value));
    return values;
  }

  private static Map<String, String> decoded(@Nullable String form) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String pair : form == null || form.isBlank() ? new String[0] : form.split("&")) {
      String[] sides = pair.split("=", 2);
      values.put(decode(sides[0]), sides.length == 1 ? "" : decode(sides[1]));
    }
    return values;
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw HerokuError.badRequest("Form is not encoded properly.");
    }
  }
}
