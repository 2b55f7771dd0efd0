// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.model;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Immutable form parameters, sent in order: {@code Form.of("app[name]", "foobaz").and("app[stack]",
 * "cedar")}.
 *
 * @since 0.1.0
 */
public final class Form implements FormEncodable, Iterable<Map.Entry<String, String>> {
  private final Map<String, String> fields = new LinkedHashMap<>();

  private Form() {}

  /** Returns a form without parameters. */
  public static Form empty() {
    return new Form();
  }

  /** Returns a form with one parameter. */
  public static Form of(String name, String value) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, "value");
    return new Form().and(name, value);
  }

  /** Returns a copy of this form with one more parameter. */
  public Form and(String name, String value) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, "value");
    Form form = new Form();
    form.fields.putAll(fields);
    form.fields.put(name, value);
    return form;
  }

  /** Returns the request body in {@code application/x-www-form-urlencoded} format, in UTF-8. */
  public String encoded() {
    StringBuilder body = new StringBuilder();
    fields.forEach(
        (name, value) ->
            body.append(body.isEmpty() ? "" : "&")
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
    return body.toString();
  }

  /** Returns the parameters in order, as names and values; they cannot be removed. */
  @Override
  public Iterator<Map.Entry<String, String>> iterator() {
    return Collections.unmodifiableMap(fields).entrySet().iterator();
  }

  /** Returns this form. */
  @Override
  public Form form() {
    return this;
  }

  /** Returns the names only: values may be secrets. */
  @Override
  public String toString() {
    return "Form" + fields.keySet();
  }
}
