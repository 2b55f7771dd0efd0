// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.auth;

import io.github.polycloud.internal.arguments.Elements;
import java.util.List;
import java.util.Objects;

/**
 * A service account to create.
 *
 * @param name its name
 * @param description its purpose
 * @param flow its OAuth2 flow
 * @param callbackUrls allowed redirect URLs after a user's login; empty for programs
 * @since 0.1.0
 */
public record NewServiceAccount(
    String name, String description, OAuth2Flow flow, List<String> callbackUrls) {
  /** Rejects null components. */
  public NewServiceAccount {
    callbackUrls = Elements.copyOf("callbackUrls", callbackUrls);
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(flow, "flow");
  }

  /** Returns a service account for a program, which gets tokens with its own id and secret. */
  public static NewServiceAccount clientCredentials(String name, String description) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(description, "description");
    return new NewServiceAccount(name, description, OAuth2Flow.CLIENT_CREDENTIALS, List.of());
  }
}
