// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import io.github.polycloud.sandbox.internal.http.GlobPatterns;
import java.util.function.Predicate;

/** A method and a path pattern; {@code *} stands for any method, or any run of characters. */
record PathGlob(String method, Predicate<String> path) {

  static PathGlob of(String method, String path) {
    return new PathGlob(method, GlobPatterns.pattern(path, '*'));
  }

  boolean matches(String requestMethod, String requestPath) {
    return (method.equals("*") || method.equalsIgnoreCase(requestMethod)) && path.test(requestPath);
  }
}
