// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.oauth;

import io.github.polycloud.internal.arguments.Elements;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request to create an authorization directly, without a browser.
 *
 * <pre>{@code
 * NewOAuthAuthorization.of("read", "write").description("nightly report");
 * }</pre>
 *
 * @param scope granted scopes, for example {@code global}, {@code identity}, {@code read}
 * @param description description of its purpose
 * @param client id of the OAuth client; null for a direct authorization
 * @param expiresIn seconds until its token expires; null if it does not
 * @since 0.1.0
 */
public record NewOAuthAuthorization(
    List<String> scope,
    @Nullable String description,
    @Nullable String client,
    @Nullable Long expiresIn) {
  /** Rejects null components. */
  public NewOAuthAuthorization {
    scope = Elements.copyOf("scope", scope);
  }

  /** Creates a request for a direct authorization with this scope, whose token does not expire. */
  public static NewOAuthAuthorization of(String... scope) {
    return new NewOAuthAuthorization(Elements.listOf("scope", scope), null, null, null);
  }

  /** Returns a copy with a description of its purpose. */
  public NewOAuthAuthorization description(String description) {
    Objects.requireNonNull(description, "description");
    return new NewOAuthAuthorization(scope, description, client, expiresIn);
  }

  /** Returns a copy whose token expires after this time, rounded down to seconds. */
  public NewOAuthAuthorization expiresIn(Duration time) {
    Objects.requireNonNull(time, "time");
    return new NewOAuthAuthorization(scope, description, client, time.toSeconds());
  }

  /** Starts a request for an authorization with this scope. */
  public static Builder builder(String... scope) {
    return new Builder(Elements.listOf("scope", scope));
  }

  /** A builder of {@link NewOAuthAuthorization}. */
  public static final class Builder {
    private final List<String> scope;
    private @Nullable String description;
    private @Nullable String client;
    private @Nullable Long expiresIn;

    private Builder(List<String> scope) {
      this.scope = scope;
    }

    /** Sets the description of its purpose. */
    public Builder description(String description) {
      this.description = Objects.requireNonNull(description, "description");
      return this;
    }

    /** Sets the id of the OAuth client; null for a direct authorization. */
    public Builder client(String id) {
      this.client = Objects.requireNonNull(id, "id");
      return this;
    }

    /** Sets the lifetime of the token, rounded down to seconds. */
    public Builder expiresIn(Duration time) {
      Objects.requireNonNull(time, "time");
      this.expiresIn = time.toSeconds();
      return this;
    }

    /** Builds the {@link NewOAuthAuthorization}. */
    public NewOAuthAuthorization build() {
      return new NewOAuthAuthorization(scope, description, client, expiresIn);
    }
  }
}
