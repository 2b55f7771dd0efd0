package io.github.polycloud.spi;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.Answer;
import io.github.polycloud.http.Authenticator;
import io.github.polycloud.http.Call;
import io.github.polycloud.http.Timing;
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
 * <pre>{@code
 * CallEngine tokens = context.engine(Endpoint.of("https://auth.acme.example")).build();
 * OAuthTokenEndpoint endpoint = new OAuthTokenEndpoint(tokens, "/oauth/token");
 * Map<String, String> grant =
 *     Map.of(
 *         "grant_type", "client_credentials",
 *         "client_id", clientId,
 *         "client_secret", clientSecret.reveal());
 * Authenticator authenticator =
 *     BearerTokenAuthenticator.builder("acme", context.settings().timing())
 *         .exchange((call, previous) -> endpoint.request(call, grant))
 *         .build();
 * CallEngine engine = context.engine().authenticator(authenticator).build();
 * }</pre>
 */
public final class BearerTokenAuthenticator implements Authenticator {
  private static final Duration REFRESH_MARGIN = Duration.ofSeconds(10);
  private static final int RETAINED = 2;
  private static final Set<ErrorKind> REJECTIONS =
      Set.of(
          ErrorKind.AUTHENTICATION,
          ErrorKind.PERMISSION,
          ErrorKind.NOT_FOUND,
          ErrorKind.INVALID_REQUEST);

  private final String provider;
  private final Timing timing;
  private final Function<Secret, String> authorization;
  private final @Nullable Exchange exchange;
  private final Consumer<BearerToken> listener;
  private final Predicate<Answer> rejection;
  private final BiFunction<Call, CloudException, CloudException> failure;
  private final String rejectionMessage;
  private final Duration refreshMargin;
  private final AtomicReference<Held> current;
  // Two, since a call that began with the one before may still be under way.
  private final AtomicReference<Retained> retained = new AtomicReference<>(Retained.NONE);

  private BearerTokenAuthenticator(Builder builder) {
    this.provider = builder.provider;
    this.timing = builder.timing;
    this.authorization = builder.authorization;
    this.exchange = builder.exchange;
    this.listener = builder.listener;
    this.rejection = builder.rejection;
    this.failure = builder.failure;
    this.rejectionMessage = builder.rejectionMessage;
    this.refreshMargin = builder.refreshMargin;
    this.current = new AtomicReference<>(new Held(builder.token, provider, timing));
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
     * @param call the call that needs the token; make the request {@linkplain Call#within within}
     *     its time, without authentication
     * @param previous the token that the new one replaces; null for the first one
     * @throws CloudException if there is no token. Where the previous token has a refresh token and
     *     the service rejects it, that is final, and no further request is made
     */
    BearerToken exchange(Call call, @Nullable BearerToken previous);
  }

  /** A token and, once it has been asked for, its successor. */
  private static final class Held {
    final @Nullable BearerToken token;
    final OneFlight<Succession> succession;

    Held(@Nullable BearerToken token, String provider, Timing timing) {
      this.token = token;
      this.succession = new OneFlight<>(provider, timing);
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
    return builder(provider, Timing.ofSystem()).token(BearerToken.of(token)).build();
  }

  /**
   * Starts an authenticator.
   *
   * @param provider id of the provider, for errors
   * @param timing clock for expiry and deadlines, from the settings of the context
   */
  public static Builder builder(String provider, Timing timing) {
    return new Builder(provider, timing);
  }

  @Override
  public void authenticate(Call attempt) {
    Held held = current.get();
    if (exchange != null && (held.token == null || isExpiring(held.token))) {
      held = successor(held, attempt);
    }
    attempt.header(
        "Authorization", authorization.apply(Objects.requireNonNull(held.token).value()));
    attempt.keep(held);
  }

  /** A rejected token keeps a call from being processed, so the call may be sent again. */
  @Override
  public boolean renew(Call attempt, Answer refusal) {
    if (exchange == null || !rejection.test(refusal) || !(attempt.kept() instanceof Held used)) {
      return false;
    }
    if (current.get() == used) {
      successor(used, attempt);
    }
    return true;
  }

  @Override
  public ErrorDetails explain(Call call, Answer refusal, ErrorDetails said) {
    return call.authenticated() && refusal.status() == 401 && !rejectionMessage.isEmpty()
        ? said.withMessage(rejectionMessage)
        : said;
  }

  @Override
  public Collection<Secret> secrets() {
    return retained.get().secrets();
  }

  private boolean isExpiring(BearerToken token) {
    Instant end = token.expiresAt();
    return end != null && !timing.clock().instant().isBefore(end.minus(refreshMargin));
  }

  private Held successor(Held held, Call call) {
    Succession known;
    try {
      known =
          held.succession.get(
              call, done -> true, asking -> succession(asking, held), this::announce);
    } catch (ListenerFailure e) {
      throw e.thrown;
    } catch (CloudException e) {
      throw failure.apply(call, e);
    }
    if (known.rejection() != null) {
      throw failure.apply(call, known.rejection());
    }
    Held next = Objects.requireNonNull(known.next());
    // Not if it has been replaced since: then this one is outdated already.
    current.compareAndSet(held, next);
    return next;
  }

  private Succession succession(Call call, Held held) {
    try {
      BearerToken token = Objects.requireNonNull(exchange).exchange(call, held.token);
      retain(token);
      return new Succession(new Held(token, provider, timing), null);
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
    private final Timing timing;
    private Function<Secret, String> authorization = token -> "Bearer " + token.reveal();
    private @Nullable BearerToken token;
    private @Nullable Exchange exchange;
    private Consumer<BearerToken> listener = fresh -> {};
    private Predicate<Answer> rejection = answer -> answer.status() == 401;
    private BiFunction<Call, CloudException, CloudException> failure;
    private String rejectionMessage = "";
    private Duration refreshMargin = REFRESH_MARGIN;

    private Builder(String provider, Timing timing) {
      this.provider = provider;
      this.timing = timing;
      this.failure = (call, e) -> NotSent.causedBy(provider, call, "there is no access token", e);
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
    public Builder rejectedBy(Predicate<Answer> value) {
      rejection = value;
      return this;
    }

    /**
     * Sets the error of a call for which no token could be fetched; {@link NotSent#causedBy} by
     * default.
     */
    public Builder onFailure(BiFunction<Call, CloudException, CloudException> value) {
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
