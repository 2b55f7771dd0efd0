package io.github.polycloud.spi;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.config.TimeSource;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.Authenticator;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.HttpResponse;
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
 * Sends a bearer token with each attempt, and fetches tokens where it is given an {@link Exchange}:
 * when the first one is needed, shortly before a token expires, and once when the service rejects a
 * token with 401; the call is then sent again. Concurrent calls share one exchange (single-flight).
 * A call for which no token can be had is not sent. Safe for use by many threads.
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
 */
public final class BearerTokenAuthenticator implements Authenticator {
  private static final Duration REFRESH_MARGIN = Duration.ofSeconds(10);
  private static final int RETAINED = 2;
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
  private final AtomicReference<Held> current;
  // Two, since a call that began with the one before may still be under way.
  private final AtomicReference<Retained> retained = new AtomicReference<>(Retained.NONE);

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
    this.current = new AtomicReference<>(new Held(builder.token, provider, timeSource));
    if (builder.token != null) {
      retain(builder.token);
    }
  }

  /** Fetches a token on behalf of a call. */
  @FunctionalInterface
  public interface Exchange {
    /**
     * Returns a new token.
     *
     * @param request the call that needs the token; make the request {@linkplain
     *     HttpRequest#withParentDeadline within} its time, without authentication
     * @param previous the token that the new one replaces; null for the first one
     * @throws CloudException if there is no token. Where the previous token has a refresh token and
     *     the service rejects it, that is final, and no further request is made
     */
    BearerToken exchange(HttpRequest request, @Nullable BearerToken previous);
  }

  /** A token and, once it has been asked for, its successor. */
  private static final class Held {
    final @Nullable BearerToken token;
    final SingleFlight<Succession> succession;

    Held(@Nullable BearerToken token, String provider, TimeSource timeSource) {
      this.token = token;
      this.succession = new SingleFlight<>(provider, timeSource);
    }
  }

  /** Either the token that follows, or the final reason why none does. */
  private record Succession(@Nullable Held next, @Nullable CloudException rejection) {}

  /** Carries what a listener threw through the single-flight. */
  private static final class ListenerFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    final transient RuntimeException thrown;

    ListenerFailure(RuntimeException thrown) {
      super(null, thrown, false, false);
      this.thrown = thrown;
    }
  }

  /** An authenticator that sends this token and never replaces it. */
  public static BearerTokenAuthenticator of(String provider, Secret token) {
    return builder(provider, TimeSource.system()).token(BearerToken.of(token)).build();
  }

  /**
   * Starts an authenticator.
   *
   * @param provider id of the provider, for errors
   * @param timeSource clock for expiry and deadlines, from the settings of the context
   */
  public static Builder builder(String provider, TimeSource timeSource) {
    return new Builder(provider, timeSource);
  }

  @Override
  public void authenticate(HttpRequest attempt) {
    Held held = current.get();
    if (exchange != null && (held.token == null || isExpiring(held.token))) {
      held = successor(held, attempt);
    }
    attempt.header(
        "Authorization", authorization.apply(Objects.requireNonNull(held.token).value()));
    attempt.attach(held);
  }

  /** A rejected token keeps a call from being processed, so the call may be sent again. */
  @Override
  public boolean refreshAndRetry(HttpRequest attempt, HttpResponse refusal) {
    if (exchange == null
        || !rejection.test(refusal)
        || !(attempt.attachment() instanceof Held used)) {
      return false;
    }
    if (current.get() == used) {
      successor(used, attempt);
    }
    return true;
  }

  @Override
  public ErrorDetails enrichError(HttpRequest request, HttpResponse refusal, ErrorDetails said) {
    return request.authenticated() && refusal.status() == 401 && !rejectionMessage.isEmpty()
        ? said.withMessage(rejectionMessage)
        : said;
  }

  @Override
  public Collection<Secret> secrets() {
    return retained.get().secrets();
  }

  private boolean isExpiring(BearerToken token) {
    Instant end = token.expiresAt();
    return end != null && !timeSource.clock().instant().isBefore(end.minus(refreshMargin));
  }

  private Held successor(Held held, HttpRequest request) {
    Succession known;
    try {
      known =
          held.succession.get(
              request, done -> true, asking -> succession(asking, held), this::announce);
    } catch (ListenerFailure e) {
      throw e.thrown;
    } catch (CloudException e) {
      throw failure.apply(request, e);
    }
    if (known.rejection() != null) {
      throw failure.apply(request, known.rejection());
    }
    Held next = Objects.requireNonNull(known.next());
    // Not if it has been replaced since: then this one is outdated already.
    current.compareAndSet(held, next);
    return next;
  }

  private Succession succession(HttpRequest request, Held held) {
    try {
      BearerToken token = Objects.requireNonNull(exchange).exchange(request, held.token);
      retain(token);
      return new Succession(new Held(token, provider, timeSource), null);
    } catch (CloudException e) {
      if (held.token != null && held.token.refreshToken() != null && isRejection(e)) {
        return new Succession(null, e);
      }
      throw e;
    }
  }

  /** Whether the service rejects what a token was requested with, so that repeating is useless. */
  public static boolean isRejection(CloudException failure) {
    return REJECTIONS.contains(failure.kind());
  }

  private void announce(Succession known) {
    if (known.next() != null) {
      try {
        listener.accept(Objects.requireNonNull(known.next().token));
      } catch (RuntimeException e) {
        throw new ListenerFailure(e);
      }
    }
  }

  private void retain(BearerToken token) {
    retained.updateAndGet(known -> known.and(token));
  }

  /** The last tokens and all that is secret about them, the newest last. */
  private record Retained(List<BearerToken> tokens, List<Secret> secrets) {
    static final Retained NONE = new Retained(List.of(), List.of());

    Retained and(BearerToken token) {
      List<BearerToken> all = new ArrayList<>(tokens);
      all.add(token);
      List<BearerToken> newest = all.subList(Math.max(0, all.size() - RETAINED), all.size());
      List<Secret> values = new ArrayList<>();
      for (BearerToken known : newest) {
        values.add(known.value());
        if (known.refreshToken() != null) {
          values.add(known.refreshToken());
        }
      }
      return new Retained(List.copyOf(newest), List.copyOf(values));
    }
  }

  /** Collects the parts of an authenticator. Not safe for use by many threads. */
  public static final class Builder {
    private final String provider;
    private final TimeSource timeSource;
    private Function<Secret, String> authorization = token -> "Bearer " + token.reveal();
    private @Nullable BearerToken token;
    private @Nullable Exchange exchange;
    private Consumer<BearerToken> listener = fresh -> {};
    private Predicate<HttpResponse> rejection = response -> response.status() == 401;
    private BiFunction<HttpRequest, CloudException, CloudException> failure;
    private String rejectionMessage = "";
    private Duration refreshMargin = REFRESH_MARGIN;

    private Builder(String provider, TimeSource timeSource) {
      this.provider = provider;
      this.timeSource = timeSource;
      this.failure =
          (request, e) -> NotSentErrors.causedBy(provider, request, "there is no access token", e);
    }

    /** Sets a token to begin with; without one, the first call fetches it. */
    public Builder token(BearerToken value) {
      token = value;
      return this;
    }

    /** Sets how tokens are fetched; without an exchange, the token is never replaced. */
    public Builder exchange(Exchange value) {
      exchange = value;
      return this;
    }

    /**
     * Sets a listener that stores fetched tokens. It is notified before any call uses the token;
     * what it throws fails the call that fetched, and no other.
     */
    public Builder listener(Consumer<BearerToken> value) {
      listener = value;
      return this;
    }

    /** Sets how a token becomes the value of {@code Authorization}; {@code Bearer} by default. */
    public Builder authorization(Function<Secret, String> value) {
      authorization = value;
      return this;
    }

    /** Sets which responses mean that the token is rejected; status 401 by default. */
    public Builder rejectedBy(Predicate<HttpResponse> value) {
      rejection = value;
      return this;
    }

    /**
     * Sets the error of a call for which no token could be fetched; {@link NotSentErrors#withCause}
     * by default.
     */
    public Builder onFailure(BiFunction<HttpRequest, CloudException, CloudException> value) {
      failure = value;
      return this;
    }

    /** Sets the message of the error for a token that stays rejected. */
    public Builder rejectionMessage(String value) {
      rejectionMessage = value;
      return this;
    }

    /** Sets how long before its expiry a token is replaced; 10 seconds by default. */
    public Builder refreshMargin(Duration value) {
      refreshMargin = value;
      return this;
    }

    /**
     * Builds the authenticator.
     *
     * @throws IllegalStateException if there is neither a token nor an exchange
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
