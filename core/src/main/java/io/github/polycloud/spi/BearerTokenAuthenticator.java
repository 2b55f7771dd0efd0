// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.spi;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.config.TimeSource;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.Authenticator;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.internal.arguments.Durations;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Authenticates requests with a bearer token. With an {@link Exchange}, it fetches a token for the
 * first call, shortly before a token expires, and once if the service rejects a token with status
 * 401; the call is then sent again. Concurrent calls share one exchange (single-flight). A call
 * without a token is not sent.
 *
 * <p>The engine for the token host is derived from the engine of the service, so that it shares its
 * connections and is closed with it:
 *
 * <pre>{@code
 * Endpoint host = Endpoint.of("https://auth.acme.example");
 * Map<String, String> grant =
 *     Map.of(
 *         "grant_type", "client_credentials",
 *         "client_id", clientId,
 *         "client_secret", clientSecret.reveal());
 * HttpEngine engine =
 *     context
 *         .engine()
 *         .authenticatorFactory(
 *             owner -> {
 *               HttpEngine auth = owner.forEndpoint(host).build();
 *               OAuthTokenEndpoint tokens = new OAuthTokenEndpoint(auth, "/oauth/token");
 *               return BearerTokenAuthenticator.builder("acme", owner.timeSource())
 *                   .exchange((call, previous) -> tokens.request(call, grant))
 *                   .build();
 *             })
 *         .build();
 * }</pre>
 *
 * <p>Thread-safe. Tokens are redacted from errors and logs.
 *
 * @since 0.1.0
 */
public final class BearerTokenAuthenticator implements Authenticator {
  private static final Duration REFRESH_MARGIN = Duration.ofSeconds(10);
  private static final int RETAINED_TOKENS = 2;
  private static final Set<ErrorKind> REJECTIONS =
      Set.of(
          ErrorKind.UNAUTHENTICATED,
          ErrorKind.PERMISSION_DENIED,
          ErrorKind.NOT_FOUND,
          ErrorKind.INVALID_REQUEST);

  private final String provider;
  private final TimeSource timeSource;
  private final Function<Secret, String> authorization;
  private final @Nullable Exchange exchange;
  private final Consumer<BearerToken> listener;
  private final Predicate<HttpResponse> rejection;
  private final BiFunction<HttpRequest, CloudException, CloudException> failure;
  private final String rejectionMessage;
  private final Duration refreshMargin;
  private final AtomicReference<TokenState> current;
  // The previous token, too, because calls that were sent with it may still be in progress.
  private final AtomicReference<RetainedTokens> retained =
      new AtomicReference<>(RetainedTokens.NONE);

  private BearerTokenAuthenticator(Builder builder) {
    this.provider = builder.provider;
    this.timeSource = builder.timeSource;
    this.authorization = builder.authorization;
    this.exchange = builder.exchange;
    this.listener = builder.listener;
    this.rejection = builder.rejection;
    this.failure = builder.failure;
    this.rejectionMessage = builder.rejectionMessage;
    this.refreshMargin = builder.refreshMargin;
    this.current = new AtomicReference<>(new TokenState(builder.token, provider, timeSource));
    if (builder.token != null) {
      retain(builder.token);
    }
  }

  /** Fetches a token on behalf of a call. */
  @FunctionalInterface
  public interface Exchange {
    /**
     * Returns a new token. Called by one thread at a time per token.
     *
     * @param request the call that needs the token; send the token request {@linkplain
     *     HttpRequest#withParentDeadline within its deadline}, without authentication
     * @param previous the token to replace; null for the first one
     * @throws CloudException if no token can be fetched. If the previous token has a refresh token
     *     and the error is a {@linkplain #isRejection rejection}, it is final, and no further token
     *     is requested
     */
    BearerToken exchange(HttpRequest request, @Nullable BearerToken previous);
  }

  /** A token and, once it has been requested, its successor. */
  private static final class TokenState {
    final @Nullable BearerToken token;
    final SingleFlight<RefreshOutcome> refresh;

    TokenState(@Nullable BearerToken token, String provider, TimeSource timeSource) {
      this.token = token;
      this.refresh = new SingleFlight<>(provider, timeSource);
    }
  }

  /** Either the next token, or the final error of the exchange. */
  private record RefreshOutcome(@Nullable TokenState next, @Nullable CloudException rejection) {}

  /** Carries an exception of the listener through the single-flight. */
  private static final class ListenerFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    final transient RuntimeException exception;

    ListenerFailure(RuntimeException exception) {
      super(null, exception, false, false);
      this.exception = exception;
    }
  }

  /**
   * Creates an authenticator with a token that is never replaced.
   *
   * @param provider id of the provider, for error messages
   * @param token the access token
   */
  public static BearerTokenAuthenticator of(String provider, Secret token) {
    Objects.requireNonNull(token, "token");
    return builder(provider, TimeSource.system()).token(BearerToken.of(token)).build();
  }

  /**
   * Returns a builder for an authenticator.
   *
   * @param provider id of the provider, for error messages
   * @param timeSource time source for expiry and deadlines, usually {@code
   *     context.settings().timeSource()}
   */
  public static Builder builder(String provider, TimeSource timeSource) {
    Objects.requireNonNull(provider, "provider");
    Objects.requireNonNull(timeSource, "timeSource");
    return new Builder(provider, timeSource);
  }

  @Override
  public void authenticate(HttpRequest attempt) {
    Objects.requireNonNull(attempt, "attempt");
    TokenState state = Objects.requireNonNull(current.get());
    if (exchange != null && (state.token == null || isExpiring(state.token))) {
      state = refreshed(state, attempt);
    }
    attempt.header(
        "Authorization", authorization.apply(Objects.requireNonNull(state.token).value()));
    attempt.attach(state);
  }

  /**
   * Replaces a rejected token. The service does not process a call with a rejected token, so it may
   * be sent again even if it is not idempotent.
   */
  @Override
  public boolean refreshAndRetry(HttpRequest attempt, HttpResponse response) {
    Objects.requireNonNull(attempt, "attempt");
    Objects.requireNonNull(response, "response");
    if (exchange == null
        || !rejection.test(response)
        || !(attempt.attachment() instanceof TokenState used)) {
      return false;
    }
    if (current.get() == used) {
      refreshed(used, attempt);
    }
    return true;
  }

  @Override
  public ErrorDetails enrichError(
      HttpRequest request, HttpResponse response, ErrorDetails details) {
    Objects.requireNonNull(request, "request");
    Objects.requireNonNull(response, "response");
    Objects.requireNonNull(details, "details");
    return request.authenticated() && response.status() == 401 && !rejectionMessage.isEmpty()
        ? details.withMessage(rejectionMessage)
        : details;
  }

  @Override
  public Collection<Secret> secrets() {
    return Objects.requireNonNull(retained.get()).secrets();
  }

  private boolean isExpiring(BearerToken token) {
    Instant expiry = token.expiresAt();
    // Not expiry.minus(): a token may expire at any instant.
    return expiry != null
        && Duration.between(timeSource.clock().instant(), expiry).compareTo(refreshMargin) <= 0;
  }

  private TokenState refreshed(TokenState state, HttpRequest request) {
    RefreshOutcome outcome;
    try {
      outcome =
          state.refresh.get(
              request, cached -> true, leader -> exchange(leader, state), this::notifyListener);
    } catch (ListenerFailure e) {
      throw e.exception;
    } catch (CloudException e) {
      throw failure.apply(request, e);
    }
    if (outcome.rejection() != null) {
      throw failure.apply(request, outcome.rejection());
    }
    TokenState next = Objects.requireNonNull(outcome.next());
    // Fails if the token has been replaced concurrently: then this successor is outdated.
    current.compareAndSet(state, next);
    return next;
  }

  private RefreshOutcome exchange(HttpRequest request, TokenState state) {
    try {
      BearerToken token = Objects.requireNonNull(exchange).exchange(request, state.token);
      retain(token);
      return new RefreshOutcome(new TokenState(token, provider, timeSource), null);
    } catch (CloudException e) {
      if (state.token != null && state.token.refreshToken() != null && isRejection(e)) {
        return new RefreshOutcome(null, e);
      }
      throw e;
    }
  }

  /**
   * Returns whether the error means that the service rejected the credentials of a token request,
   * so that repeating it is useless.
   */
  public static boolean isRejection(CloudException failure) {
    Objects.requireNonNull(failure, "failure");
    return REJECTIONS.contains(failure.kind());
  }

  private void notifyListener(RefreshOutcome outcome) {
    if (outcome.next() != null) {
      try {
        listener.accept(Objects.requireNonNull(outcome.next().token));
      } catch (RuntimeException e) {
        throw new ListenerFailure(e);
      }
    }
  }

  private void retain(BearerToken token) {
    retained.updateAndGet(tokens -> tokens.and(token));
  }

  /** The last tokens, newest last, and all their secrets. */
  private record RetainedTokens(List<BearerToken> tokens, List<Secret> secrets) {
    static final RetainedTokens NONE = new RetainedTokens(List.of(), List.of());

    RetainedTokens and(BearerToken token) {
      List<BearerToken> all = new ArrayList<>(tokens);
      all.add(token);
      List<BearerToken> newest = all.subList(Math.max(0, all.size() - RETAINED_TOKENS), all.size());
      List<Secret> values = new ArrayList<>();
      for (BearerToken each : newest) {
        values.add(each.value());
        if (each.refreshToken() != null) {
          values.add(each.refreshToken());
        }
      }
      return new RetainedTokens(List.copyOf(newest), List.copyOf(values));
    }
  }

  /** Builder for {@link BearerTokenAuthenticator}. Not thread-safe. */
  public static final class Builder {
    private final String provider;
    private final TimeSource timeSource;
    private Function<Secret, String> authorization = token -> "Bearer " + token.reveal();
    private @Nullable BearerToken token;
    private @Nullable Exchange exchange;
    private Consumer<BearerToken> listener = newToken -> {};
    private Predicate<HttpResponse> rejection = response -> response.status() == 401;
    private BiFunction<HttpRequest, CloudException, CloudException> failure;
    private String rejectionMessage = "";
    private Duration refreshMargin = REFRESH_MARGIN;

    private Builder(String provider, TimeSource timeSource) {
      this.provider = provider;
      this.timeSource = timeSource;
      this.failure = (request, e) -> NotSentErrors.dueTo(provider, request, "no access token", e);
    }

    /** Sets the initial token; without one, the first call fetches it. */
    public Builder token(BearerToken initialToken) {
      token = Objects.requireNonNull(initialToken, "initialToken");
      return this;
    }

    /** Sets how tokens are fetched; without an exchange, the token is never replaced. */
    public Builder exchange(Exchange exchange) {
      this.exchange = Objects.requireNonNull(exchange, "exchange");
      return this;
    }

    /**
     * Sets a listener that stores fetched tokens. It is notified before a call uses the token; an
     * exception that it throws fails the call that fetched the token, and no other.
     */
    public Builder listener(Consumer<BearerToken> listener) {
      this.listener = Objects.requireNonNull(listener, "listener");
      return this;
    }

    /**
     * Sets the format of the {@code Authorization} header; {@code Bearer} and the token by default.
     */
    public Builder authorization(Function<Secret, String> format) {
      authorization = Objects.requireNonNull(format, "format");
      return this;
    }

    /** Sets which responses mean that the token was rejected; status 401 by default. */
    public Builder rejectedBy(Predicate<HttpResponse> predicate) {
      rejection = Objects.requireNonNull(predicate, "predicate");
      return this;
    }

    /**
     * Sets the error of a call for which no token could be fetched; {@link NotSentErrors#dueTo} by
     * default.
     */
    public Builder onFailure(BiFunction<HttpRequest, CloudException, CloudException> mapper) {
      failure = Objects.requireNonNull(mapper, "mapper");
      return this;
    }

    /**
     * Sets the error message of a call that fails with status 401; that of the service by default.
     */
    public Builder rejectionMessage(String message) {
      rejectionMessage = Objects.requireNonNull(message, "message");
      return this;
    }

    /**
     * Sets how long before its expiry a token is replaced; 10 seconds by default.
     *
     * @throws IllegalArgumentException if it is negative or more than 365 days
     */
    public Builder refreshMargin(Duration margin) {
      refreshMargin = Durations.requireInRange("margin", margin, Duration.ZERO);
      return this;
    }

    /**
     * Builds the authenticator.
     *
     * @throws IllegalStateException if neither a token nor an exchange is set
     */
    public BearerTokenAuthenticator build() {
      if (token == null && exchange == null) {
        throw new IllegalStateException(
            "provider " + provider + " needs a token or an exchange that fetches one");
      }
      return new BearerTokenAuthenticator(this);
    }
  }
}
