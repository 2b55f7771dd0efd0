package io.github.polycloud.ovh.model.auth;

/**
 * Something a consumer key may call.
 *
 * @param method GET, POST, PUT or DELETE
 * @param path a path without {@code /1.0}; {@code *} stands for anything, slashes included
 */
public record AccessRule(String method, String path) {
  /** Method and path, as error messages name a missing rule. */
  @Override
  public String toString() {
    return method + " " + path;
  }
}
