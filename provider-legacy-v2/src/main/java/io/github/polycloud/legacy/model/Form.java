package io.github.polycloud.legacy.model;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Parameters as a form: {@code Form.of("app[name]", "foobaz").and("app[stack]", "cedar")}. */
public final class Form implements FormValue {
  private final Map<String, String> fields = new LinkedHashMap<>();

  private Form() {}

  /** No parameter at all. */
  public static Form empty() {
    return new Form();
  }

  /** One parameter. */
  public static Form of(String name, String value) {
    return new Form().and(name, value);
  }

  /** One parameter more. */
  public Form and(String name, String value) {
    Form form = new Form();
    form.fields.putAll(fields);
    form.fields.put(name, value);
    return form;
  }

  /** The body of a request: UTF-8, percent-encoded, a space as a plus sign, as forms have it. */
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

  /** Itself. */
  @Override
  public Form form() {
    return this;
  }

  /** Names only: values may be secrets. */
  @Override
  public String toString() {
    return "Form" + fields.keySet();
  }
}
