// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.control;

import io.javalin.http.HandlerType;
import java.util.Set;
import java.util.function.Consumer;

/**
 * An operation of the control API.
 *
 * @param method the method
 * @param path the path; its last segment may be a parameter in braces
 * @param parameters the query parameters that it knows
 * @param operation reads the request and sets the response
 */
record ControlRoute(
    HandlerType method, String path, Set<String> parameters, Consumer<ControlCall> operation) {

  /** Whether a path is this one; a slash at its end does not count. */
  boolean isAt(String other) {
    if (!path.endsWith("}")) {
      return withoutSlash(path).equals(withoutSlash(other));
    }
    int last = path.lastIndexOf('/');
    return other.lastIndexOf('/') == last
        && other.startsWith(path.substring(0, last))
        && other.length() > last + 1;
  }

  /** Whether it is for requests of this method; HEAD behaves as GET. */
  boolean isFor(HandlerType other) {
    return method.equals(other.equals(HandlerType.HEAD) ? HandlerType.GET : other);
  }

  private static String withoutSlash(String path) {
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }
}
