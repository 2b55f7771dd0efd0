// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.feign;

import feign.MethodMetadata;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.PathSegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A request of which only path values and the body vary, as in most methods. Its constant parts are
 * prepared once, while Feign copies and parses its template for each call, which is a quarter of
 * what a call allocates.
 */
final class PathTemplate {
  private static final Pattern LITERAL = Pattern.compile("[A-Za-z0-9/._~-]*");

  private final List<String> literals;
  private final List<Value> values;
  private final List<Field> headers;
  private final String unescaped;

  /** The argument of a path value. */
  private record Value(String name, int parameter) {}

  /** A constant header field. */
  private record Field(String name, String constant) {}

  private PathTemplate(
      List<String> literals, List<Value> values, List<Field> headers, String unescaped) {
    this.literals = literals;
    this.values = values;
    this.headers = headers;
    this.unescaped = unescaped;
  }

  /**
   * Creates the template of a method; null if it has something that only Feign renders.
   *
   * @param path without a query
   * @param pathValues names of the path values by parameter index
   * @param unescaped the characters of values that are not encoded, besides letters and digits
   */
  static @Nullable PathTemplate of(
      MethodMetadata metadata,
      String path,
      Matcher expressions,
      Map<Integer, String> pathValues,
      String unescaped) {
    int parameters = metadata.method().getParameterCount();
    int rendered = pathValues.size() + (metadata.bodyIndex() == null ? 0 : 1);
    if (parameters != rendered
        || !path.startsWith("/")
        || !metadata.formParams().isEmpty()
        || metadata.template().bodyTemplate() != null
        || !metadata.template().queries().isEmpty()) {
      return null;
    }
    List<Field> headers = new ArrayList<>();
    metadata
        .template()
        .headers()
        .forEach((name, all) -> all.forEach(value -> headers.add(new Field(name, value))));
    if (headers.stream().anyMatch(field -> field.constant().contains("{"))) {
      return null;
    }
    List<String> literals = new ArrayList<>();
    List<Value> values = new ArrayList<>();
    int end = 0;
    while (expressions.find()) {
      literals.add(path.substring(end, expressions.start()));
      values.add(new Value(expressions.group(1), parameter(pathValues, expressions.group(1))));
      end = expressions.end();
    }
    literals.add(path.substring(end));
    return literals.stream().allMatch(literal -> LITERAL.matcher(literal).matches())
        ? new PathTemplate(List.copyOf(literals), List.copyOf(values), headers, unescaped)
        : null;
  }

  private static int parameter(Map<Integer, String> pathValues, String name) {
    return pathValues.entrySet().stream()
        .filter(entry -> entry.getValue().equals(name))
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  /** Returns the path with the values among the arguments of a call. */
  String expand(@Nullable Object @Nullable [] arguments) {
    if (arguments == null || values.isEmpty()) {
      return literals.get(0);
    }
    StringBuilder path = new StringBuilder(64);
    for (int i = 0; i < values.size(); i++) {
      Value value = values.get(i);
      path.append(literals.get(i))
          .append(PathSegment.encode(value.name(), arguments[value.parameter()], unescaped));
    }
    return path.append(literals.get(values.size())).toString();
  }

  /** Adds the constant header fields to a request. */
  void addHeaders(HttpRequest request) {
    for (Field field : headers) {
      request.header(field.name(), field.constant());
    }
  }

  /** Returns whether there is a constant header field of a name. */
  boolean hasHeader(String name) {
    return headers.stream().anyMatch(field -> field.name().equalsIgnoreCase(name));
  }
}
