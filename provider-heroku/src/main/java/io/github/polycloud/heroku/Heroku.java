// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku;

import io.github.polycloud.Cloud;
import io.github.polycloud.CloudBuilder;
import io.github.polycloud.Clouds;
import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.TwoFactorRequiredException;
import io.github.polycloud.heroku.api.ResourceGroups;
import io.github.polycloud.heroku.deploy.AppSetups;
import io.github.polycloud.heroku.deploy.Promotions;
import io.github.polycloud.heroku.deploy.Slugs;
import io.github.polycloud.heroku.deploy.SourceDeployer;
import io.github.polycloud.heroku.internal.protocol.HerokuJson;
import io.github.polycloud.heroku.internal.protocol.RangePagination;
import io.github.polycloud.heroku.internal.protocol.Required;
import io.github.polycloud.heroku.logs.AppLogs;
import io.github.polycloud.heroku.model.Feature;
import io.github.polycloud.heroku.model.release.Release;
import io.github.polycloud.heroku.model.release.Rollback;
import io.github.polycloud.heroku.oneoff.OneOffDynos;
import io.github.polycloud.heroku.waiter.HerokuWaiters;
import io.github.polycloud.http.ApiClientOptions;
import io.github.polycloud.http.json.JsonCodec;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The native client of the Platform API: the operations by resource group, and workflows such as
 * deployments, one-off dynos, logs and waiters. Thread-safe.
 *
 * <pre>{@code
 * try (Heroku heroku = Heroku.fromToken(token)) {
 *   heroku.dynos().restartAll("shop");
 *   List<Release> newest =
 *       heroku.releases().list("shop", ListRange.newest("version", 10)).first(10);
 *   heroku.cloud().apps().list().forEach(app -> System.out.println(app.name()));
 * }
 * }</pre>
 *
 * <p>{@code Clouds.builder("heroku")} sets endpoint, proxy, timeouts and more; {@code
 * cloud.unwrap(Heroku.class)} returns the native client of its connection.
 *
 * @since 0.1.0
 */
public final class Heroku implements ResourceGroups, AutoCloseable {
  /** The JSON codec of the Platform API: snake case field names. */
  public static final JsonCodec CODEC = HerokuJson.CODEC;

  private final HttpEngine engine;
  private final CallOptions options;
  private final AtomicReference<ResponseMetadata> last;
  private final Consumer<ResponseMetadata> onResponse;
  private final Map<Class<?>, Object> apis = new ConcurrentHashMap<>();
  private final AtomicReference<@Nullable Cloud> cloud = new AtomicReference<>();

  Heroku(HttpEngine engine) {
    this(engine, CallOptions.none(), new AtomicReference<>(), metadata -> {});
  }

  private Heroku(
      HttpEngine engine,
      CallOptions options,
      AtomicReference<ResponseMetadata> last,
      Consumer<ResponseMetadata> onResponse) {
    this.engine = engine;
    this.options = options;
    this.last = last;
    this.onResponse = onResponse;
  }

  /**
   * Connects with an API token. No request is sent.
   *
   * <pre>{@code
   * Heroku heroku = Heroku.fromToken(token);
   * }</pre>
   *
   * @param token the token of the account or of an authorization
   * @throws CloudException of kind {@code CONFIGURATION} if the token is blank
   */
  public static Heroku fromToken(String token) {
    Objects.requireNonNull(token, "token");
    return connect(builder().credential("token", required("token", token)));
  }

  /**
   * Signs in with email and password.
   *
   * <pre>{@code
   * Heroku heroku = Heroku.fromPassword("me@example.com", password);
   * }</pre>
   *
   * <p>Signing in creates an authorization, whose token authenticates the calls. It is valid for 8
   * hours; then the connection signs in again.
   *
   * @throws TwoFactorRequiredException if the account has a second factor: sign in with {@link
   *     #fromPassword(String, String, String)}
   * @throws CloudException of kind {@code UNAUTHENTICATED} if the service rejects the email or the
   *     password, {@code CONFIGURATION} if one is blank
   */
  public static Heroku fromPassword(String email, String password) {
    Objects.requireNonNull(email, "email");
    Objects.requireNonNull(password, "password");
    return signIn(builder(), email, password, "");
  }

  /**
   * Signs in with email, password and a code of the second factor.
   *
   * <pre>{@code
   * Heroku heroku = Heroku.fromPassword("me@example.com", password, "123456");
   * }</pre>
   *
   * <p>As {@link #fromPassword(String, String)}, but after 8 hours, calls fail with a {@link
   * TwoFactorRequiredException}, because the code can be used once.
   *
   * @param code a two-factor code of the user, or a recovery code
   * @throws CloudException of kind {@code UNAUTHENTICATED} if the service rejects the email, the
   *     password or the code, {@code CONFIGURATION} if one is blank
   */
  public static Heroku fromPassword(String email, String password, String code) {
    Objects.requireNonNull(email, "email");
    Objects.requireNonNull(password, "password");
    Objects.requireNonNull(code, "code");
    return signIn(builder(), email, password, required("code", code));
  }

  static Heroku signIn(CloudBuilder builder, String email, String password, String code) {
    Heroku heroku =
        connect(
            builder
                .credential("email", required("email", email))
                .credential("password", required("password", password))
                .credential("two_factor_code", code));
    try {
      heroku.accounts().rateLimits();
      return heroku;
    } catch (RuntimeException e) {
      heroku.close();
      throw e;
    }
  }

  /** A blank credential would be looked up in the environment. */
  private static String required(String name, String value) {
    if (value.isBlank()) {
      throw CloudException.of(ErrorKind.CONFIGURATION, "heroku: " + name + " must not be blank");
    }
    return value;
  }

  private static CloudBuilder builder() {
    return Clouds.builder(new HerokuProvider());
  }

  private static Heroku connect(CloudBuilder builder) {
    return builder.connect().unwrap(Heroku.class);
  }

  /**
   * Returns the neutral API on this connection, for tasks that work alike on every cloud. Its
   * requests have the options of this client.
   */
  public Cloud cloud() {
    Cloud existing = cloud.get();
    if (existing != null) {
      return existing;
    }
    Cloud created = HerokuProvider.cloud(engine, this);
    Cloud earlier = cloud.compareAndExchange(null, created);
    return earlier == null ? created : earlier;
  }

  /**
   * Closes the connection, with all clients and clouds on it. Calls in progress fail with kind
   * {@code CANCELLED}.
   */
  @Override
  public void close() {
    engine.close();
  }

  /** Fetches and tails the logs of apps. */
  public AppLogs logs() {
    return new AppLogs(logSessions(), engine);
  }

  /** Runs commands in one-off dynos. */
  public OneOffDynos oneOffs() {
    return new OneOffDynos(dynos(), engine);
  }

  /** Deploys source code and waits for its release. */
  public SourceDeployer sourceDeployer() {
    return new SourceDeployer(this, engine);
  }

  /** Releases code that was built elsewhere, as a slug. */
  public Slugs slugs() {
    return new Slugs(this, engine);
  }

  /** Promotes releases within a pipeline. */
  public Promotions promotions() {
    return new Promotions(this, engine);
  }

  /** Sets up apps from a source with an {@code app.json}. */
  public AppSetups appSetups() {
    return new AppSetups(this, engine);
  }

  /** Waiters for asynchronous operations: builds, releases, dynos, add-ons and more. */
  public HerokuWaiters waiters() {
    return new HerokuWaiters(this, engine.timeSource());
  }

  /** Lists the names of the account's enabled features, sorted. */
  public Set<String> enabledFeatures() {
    return accounts().features().stream()
        .filter(Feature::enabled)
        .map(feature -> Required.field(feature.name(), "GET /account/features", "name"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Rolls an app back to a release by creating a new one, which is returned.
   *
   * @param app name or id of the app
   * @param release id or version of the release, for example {@code 12} or {@code v12}. A version
   *     takes a request more, because the service accepts only an id
   * @throws io.github.polycloud.error.CloudException of kind {@code NOT_FOUND} if the app has no
   *     such release
   */
  public Release rollback(String app, String release) {
    Objects.requireNonNull(release, "release");
    String version = release.matches("v\\d+") ? release.substring(1) : release;
    String id =
        version.matches("\\d+")
            ? Required.field(
                releases().get(app, version).id(), "GET /apps/{app}/releases/{release}", "id")
            : release;
    return releases().rollback(app, Rollback.to(id));
  }

  /**
   * Pre-authorizes requests on an app with a two-factor code, so that they need none for a short
   * time. Call it when a request fails with a {@link TwoFactorRequiredException}, then repeat the
   * request:
   *
   * <pre>{@code
   * try {
   *   heroku.apps().delete("shop");
   * } catch (TwoFactorRequiredException e) {
   *   heroku.preauthorize(e.app().orElse("shop"), askForCode());
   *   heroku.apps().delete("shop");
   * }
   * }</pre>
   *
   * @param app name or id of the app
   * @param code a two-factor code of the user; it cannot be used again
   * @throws CloudException of kind {@code UNAUTHENTICATED} if the code is invalid
   */
  public void preauthorize(String app, String code) {
    apps().preauthorize(app, code);
  }

  /**
   * Creates a client of a custom Feign interface for any path of the API, with the authentication,
   * retries, error mapping and pagination of this connection. Clients are cached by interface:
   *
   * <pre>{@code
   * interface Stacks {
   *   @RequestLine("GET /stacks")
   *   List<Map<String, Object>> list();
   * }
   * heroku.api(Stacks.class).list();
   * }</pre>
   */
  @Override
  public <T> T api(Class<T> type) {
    Objects.requireNonNull(type, "type");
    return type.cast(apis.computeIfAbsent(type, this::client));
  }

  private Object client(Class<?> type) {
    ApiClientOptions clientOptions =
        new ApiClientOptions(
            options.headers(),
            response -> record(new ResponseMetadata(response.status(), response.headers())));
    return engine.api(type, CODEC, RangePagination.RULE, clientOptions);
  }

  private void record(ResponseMetadata metadata) {
    last.set(metadata);
    onResponse.accept(metadata);
  }

  /**
   * Returns a client on the same connection that sends each request with additional options:
   *
   * <pre>{@code
   * heroku.withOptions(CallOptions.none().twoFactor("123456")).apps().delete("shop");
   * }</pre>
   */
  public Heroku withOptions(CallOptions additional) {
    Objects.requireNonNull(additional, "additional");
    return new Heroku(engine, options.merge(additional), last, onResponse);
  }

  /**
   * Makes a call and returns its result with the metadata of the response, such as request id, ETag
   * and rate limit:
   *
   * <pre>{@code
   * Response<App> shop = heroku.withResponse(client -> client.apps().get("shop"));
   * String etag = shop.metadata().etag().orElseThrow();
   * heroku.withOptions(CallOptions.none().ifMatch(etag)).apps().update("shop", change);
   * }</pre>
   *
   * @param call makes one call with the given client; if it makes several, the metadata is that of
   *     the last one. A list must be iterated inside, because it is lazy
   * @throws IllegalStateException if no call is made
   */
  public <T> Response<T> withResponse(Function<Heroku, T> call) {
    Objects.requireNonNull(call, "call");
    AtomicReference<ResponseMetadata> metadata = new AtomicReference<>();
    T value = call.apply(new Heroku(engine, options, last, metadata::set));
    if (metadata.get() == null) {
      throw new IllegalStateException(
          "no call was made; iterate lists inside the function, because they are lazy");
    }
    return new Response<>(value, metadata.get());
  }

  /**
   * The metadata of the last successful response, shared by all clients of this connection; empty
   * before the first.
   */
  public Optional<ResponseMetadata> lastResponse() {
    return Optional.ofNullable(last.get());
  }

  @Override
  public String toString() {
    return "Heroku[" + engine.endpoint() + "]";
  }
}
