// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.http;

/**
 * A pattern for requests.
 *
 * @param method a method in any case, or {@code *}
 * @param path the raw path without its query; {@code *} stands for any run of characters
 */
public record PathGlob(String method, String path) {

  public boolean matches(String requestMethod, String requestPath) {
    return (method.equals("*") || method.equalsIgnoreCase(requestMethod))
        && GlobPatterns.matches(path, '*', requestPath);
  }
}
