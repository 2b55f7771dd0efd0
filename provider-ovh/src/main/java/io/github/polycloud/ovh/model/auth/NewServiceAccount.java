package io.github.polycloud.ovh.model.auth;

import java.util.List;

/**
 * A service account to make.
 *
 * @param name its name
 * @param description what it is for
 * @param flow how it gets its tokens
 * @param callbackUrls where a person may be sent back to after the login; empty for programs
 */
public record NewServiceAccount(
    String name, String description, OAuth2Flow flow, List<String> callbackUrls) {
  /** One that gets its tokens with its own id and secret: what a program needs. */
  public static NewServiceAccount clientCredentials(String name, String description) {
    return new NewServiceAccount(name, description, OAuth2Flow.CLIENT_CREDENTIALS, List.of());
  }
}
