// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.shipped;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.http.Idempotent;
import io.github.polycloud.http.Unauthenticated;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a method of an API interface sends and returns.
 *
 * @param operation method and path, the parameters of which have no name
 * @param path the types of the parameters of the path
 * @param query the types of the parameters of the query by their names in the request
 * @param header the types of the header fields by their names
 * @param body the type of the body; null for none
 */
record ApiMethod(
    Method method,
    String operation,
    List<AnnotatedType> path,
    Map<String, AnnotatedType> query,
    Map<String, AnnotatedType> header,
    @Nullable AnnotatedType body) {
  private static final Pattern NAME = Pattern.compile("\\{([^}]*)}");

  static List<ApiMethod> of(Class<?> api) {
    return Arrays.stream(api.getMethods())
        .filter(method -> method.isAnnotationPresent(RequestLine.class))
        .map(ApiMethod::of)
        .toList();
  }

  private static ApiMethod of(Method method) {
    Map<String, AnnotatedType> parameters = new HashMap<>();
    AnnotatedType body = null;
    for (Parameter parameter : method.getParameters()) {
      Param named = parameter.getAnnotation(Param.class);
      if (named == null) {
        body = parameter.getAnnotatedType();
      } else {
        parameters.put(named.value(), parameter.getAnnotatedType());
      }
    }
    String[] line = method.getAnnotation(RequestLine.class).value().split("\\?", 2);
    List<AnnotatedType> path = new ArrayList<>();
    NAME.matcher(line[0]).results().forEach(name -> path.add(parameters.get(name.group(1))));
    Map<String, AnnotatedType> query = new TreeMap<>();
    if (line.length > 1) {
      for (String pair : line[1].split("&")) {
        String[] parts = pair.split("=", 2);
        query.put(parts[0], value(parts[1], parameters));
      }
    }
    Map<String, AnnotatedType> header = new TreeMap<>();
    Headers headers = method.getAnnotation(Headers.class);
    for (String field : headers == null ? new String[0] : headers.value()) {
      String[] parts = field.split(": ", 2);
      header.put(parts[0], value(parts[1], parameters));
    }
    return new ApiMethod(method, NAME.matcher(line[0]).replaceAll("{}"), path, query, header, body);
  }

  private static AnnotatedType value(String template, Map<String, AnnotatedType> parameters) {
    Matcher name = NAME.matcher(template);
    if (!name.matches()) {
      throw new IllegalStateException(template);
    }
    return parameters.get(name.group(1));
  }

  boolean idempotent() {
    return method.isAnnotationPresent(Idempotent.class);
  }

  boolean unauthenticated() {
    return method.isAnnotationPresent(Unauthenticated.class);
  }
}
