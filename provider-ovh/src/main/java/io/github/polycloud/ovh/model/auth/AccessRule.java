// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.auth;

/**
 * A method and path that a consumer key may call.
 *
 * @param method GET, POST, PUT or DELETE
 * @param path a path without {@code /1.0}; {@code *} matches any characters, including slashes
 * @since 0.1.0
 */
public record AccessRule(String method, String path) {
  /** Method and path, the form used in error messages. */
  @Override
  public String toString() {
    return method + " " + path;
  }
}
