package io.github.polycloud.heroku.model.oauth;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An authorization to make directly, without a browser.
 *
 * <pre>{@code
 * NewOAuthAuthorization.builder("read", "write").description("nightly report").build();
 * }</pre>
 *
 * @param scope what it allows, for example {@code global}, {@code identity}, {@code read}
 * @param description what it is for
 * @param client id of the client it is for
 * @param expiresIn seconds until its token expires; null for a token that does not
 */
public record NewOAuthAuthorization(
    List<String> scope,
    @Nullable String description,
    @Nullable String client,
    @Nullable Long expiresIn) {
  /** An authorization that allows this. */
  public static Builder builder(String... scope) {
    return new Builder(List.of(scope));
  }

  /** Puts an authorization together. */
  public static final class Builder {
    private final List<String> scope;
    private @Nullable String description;
    private @Nullable String client;
    private @Nullable Long expiresIn;

    private Builder(List<String> scope) {
      this.scope = scope;
    }

    /** What it is for. */
    public Builder description(String description) {
      this.description = description;
      return this;
    }

    /** Id of the client it is for. */
    public Builder client(String id) {
      this.client = id;
      return this;
    }

    /** Until when its token is good, to the second. */
    public Builder expiresIn(Duration time) {
      this.expiresIn = time.toSeconds();
      return this;
    }

    /** The authorization to make. */
    public NewOAuthAuthorization build() {
      return new NewOAuthAuthorization(scope, description, client, expiresIn);
    }
  }
}
