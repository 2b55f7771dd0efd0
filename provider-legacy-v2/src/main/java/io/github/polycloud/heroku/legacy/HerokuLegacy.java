// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy;

import io.github.polycloud.Cloud;
import io.github.polycloud.CloudBuilder;
import io.github.polycloud.Clouds;
import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.legacy.api.AddOns;
import io.github.polycloud.heroku.legacy.api.Apps;
import io.github.polycloud.heroku.legacy.api.Collaborators;
import io.github.polycloud.heroku.legacy.api.ConfigVars;
import io.github.polycloud.heroku.legacy.api.Console;
import io.github.polycloud.heroku.legacy.api.Domains;
import io.github.polycloud.heroku.legacy.api.Drains;
import io.github.polycloud.heroku.legacy.api.Features;
import io.github.polycloud.heroku.legacy.api.Keys;
import io.github.polycloud.heroku.legacy.api.Logs;
import io.github.polycloud.heroku.legacy.api.Processes;
import io.github.polycloud.heroku.legacy.api.Rake;
import io.github.polycloud.heroku.legacy.api.Releases;
import io.github.polycloud.heroku.legacy.api.Services;
import io.github.polycloud.heroku.legacy.api.Ssl;
import io.github.polycloud.heroku.legacy.api.SslEndpoints;
import io.github.polycloud.heroku.legacy.api.Stacks;
import io.github.polycloud.heroku.legacy.api.Users;
import io.github.polycloud.heroku.legacy.internal.codec.LegacyCodec;
import io.github.polycloud.heroku.legacy.internal.codec.PublicKeyCodec;
import io.github.polycloud.heroku.legacy.model.Form;
import io.github.polycloud.heroku.legacy.model.Login;
import io.github.polycloud.heroku.legacy.oneoff.ConsoleSession;
import io.github.polycloud.heroku.legacy.oneoff.OneOffCommands;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.Operation;
import io.github.polycloud.http.PathSegment;
import io.github.polycloud.model.OneOffResult;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The native client of the legacy v2 API, with one Feign interface per resource.
 *
 * <pre>{@code
 * try (HerokuLegacy legacy = HerokuLegacy.fromPassword("me@example.com", "the-password")) {
 *   legacy.apps().create(Form.of("app[name]", "foobaz"));
 *   legacy.rake("foobaz", "db:migrate", System.out::print);
 *   legacy.cloud().configVars().set("foobaz", "TZ", "UTC");
 * }
 * }</pre>
 *
 * <p>{@code cloud.unwrap(HerokuLegacy.class)} returns the client of a neutral connection, and
 * {@link #cloud()} the neutral view of a client; the two share one connection, and closing one
 * closes the other.
 *
 * <p>An error with the code {@code two_factor} requests a second factor: pass one to {@code
 * users().preAuthorize} and repeat the call, or repeat it through {@code cloud.raw()} or an
 * interface of your own with the header {@code Heroku-Two-Factor-Code}. Instances are thread-safe.
 *
 * @since 0.1.0
 */
public final class HerokuLegacy implements AutoCloseable {
  // The service reads everything after a dot in a path as a format suffix, so dots are escaped.
  static final String UNESCAPED_PATH_CHARACTERS = "-_";

  private static final Operation REMOVE_DRAIN = Operation.of("DELETE", "/apps/{app}/logs/drains");

  private static final String PROVIDER = "heroku-legacy";

  private final HttpEngine engine;
  private final Cloud cloud;
  private final LegacyCodec codec = new LegacyCodec();
  private final Map<Class<?>, Object> apis = new ConcurrentHashMap<>();

  HerokuLegacy(HttpEngine engine, Function<HerokuLegacy, Cloud> neutralView) {
    this.engine = engine;
    this.cloud = neutralView.apply(this);
  }

  /**
   * Signs in with email address and password: requests the API key of the account and connects with
   * it. The password is not kept.
   *
   * @param email the email address of the account
   * @param password its password
   * @throws CloudException of kind {@code UNAUTHENTICATED} if they are rejected, {@code
   *     CONFIGURATION} if one of them is blank
   */
  public static HerokuLegacy fromPassword(String email, String password) {
    return fromPassword(email, password, settings -> {});
  }

  /**
   * Like {@link #fromPassword(String, String)}, but with settings, for example another endpoint.
   *
   * <pre>{@code
   * HerokuLegacy legacy =
   *     HerokuLegacy.fromPassword(
   *         "me@example.com", "the-password", all -> all.endpoint("https://heroku.example.com"));
   * }</pre>
   *
   * @param email the email address of the account
   * @param password its password
   * @param settings changes the settings of the connection
   * @throws CloudException as {@link #fromPassword(String, String)}
   */
  public static HerokuLegacy fromPassword(
      String email, String password, Consumer<? super CloudBuilder> settings) {
    Objects.requireNonNull(settings, "settings");
    Objects.requireNonNull(email, "email");
    Objects.requireNonNull(password, "password");
    requirePresent("email address", email);
    requirePresent("password", password);
    CloudBuilder connection = Clouds.builder(PROVIDER);
    settings.accept(connection);
    connection.credential("email", email).credential("token", password);
    Login login;
    try (HerokuLegacy unauthenticated = connection.connect().unwrap(HerokuLegacy.class)) {
      Form form = Form.of("username", email).and("password", password);
      login = unauthenticated.users().login(form);
    }
    return connection
        .credential("token", login.apiKey().reveal())
        .connect()
        .unwrap(HerokuLegacy.class);
  }

  /**
   * Connects with the API key of the account. Sends nothing.
   *
   * @param token the API key
   * @throws CloudException of kind {@code CONFIGURATION} if it is blank
   */
  public static HerokuLegacy fromToken(String token) {
    return fromToken(token, settings -> {});
  }

  /**
   * Like {@link #fromToken(String)}, but with settings, for example another endpoint.
   *
   * @param token the API key
   * @param settings changes the settings of the connection
   * @throws CloudException as {@link #fromToken(String)}
   */
  public static HerokuLegacy fromToken(String token, Consumer<? super CloudBuilder> settings) {
    Objects.requireNonNull(settings, "settings");
    Objects.requireNonNull(token, "token");
    requirePresent("token", token);
    CloudBuilder connection = Clouds.builder(PROVIDER);
    settings.accept(connection);
    return connection.credential("token", token).connect().unwrap(HerokuLegacy.class);
  }

  /** Without a value here, one of the environment would be used in its place. */
  private static void requirePresent(String what, String value) {
    if (value.isBlank()) {
      throw CloudException.of(ErrorKind.CONFIGURATION, "the " + what + " must not be blank");
    }
  }

  /** Returns the neutral view of this client, on the same connection. */
  public Cloud cloud() {
    return cloud;
  }

  /** Returns the operations on apps and their settings. */
  public Apps apps() {
    return api(Apps.class);
  }

  /** Returns the operations on collaborators. */
  public Collaborators collaborators() {
    return api(Collaborators.class);
  }

  /** Returns the operations on SSH keys. */
  public Keys keys() {
    return api(Keys.class);
  }

  /** Returns the operations that run rake tasks. */
  public Rake rake() {
    return api(Rake.class);
  }

  /**
   * Runs a rake task and waits until it has completed: with its own endpoint or, where the service
   * has none any more, as an ordinary command.
   *
   * @param app the name of the app
   * @param task the task with its arguments, without {@code rake}
   * @return its output; the exit status is known of an ordinary command only
   * @throws CloudException as {@link OneOffCommands#rake}
   */
  public OneOffResult rake(String app, String task) {
    return rake(app, task, piece -> {});
  }

  /**
   * Like {@link #rake(String, String)}, but passes on the output.
   *
   * @param app the name of the app
   * @param task the task with its arguments, without {@code rake}
   * @param output receives the output, on the calling thread
   * @throws CloudException as {@link OneOffCommands#rake}
   */
  public OneOffResult rake(String app, String task, Consumer<? super String> output) {
    return oneOffs().rake(app, task, output);
  }

  /** Returns the flow that runs one-off commands and rake tasks. */
  public OneOffCommands oneOffs() {
    return new OneOffCommands(engine, this::processes, this::rake);
  }

  /**
   * Opens a session of the Ruby console, whose lines share their variables.
   *
   * @param app the name of the app
   * @throws CloudException as {@link ConsoleSession#open}
   */
  public ConsoleSession console(String app) {
    return ConsoleSession.open(console(), app);
  }

  /** Returns the operations of the Ruby console. */
  public Console console() {
    return api(Console.class);
  }

  /** Returns the operations on services; {@link #serviceOutput()} reads their output. */
  public Services services() {
    return api(Services.class);
  }

  /** Returns a reader of the chunked output of services. */
  public ServiceOutputReader serviceOutput() {
    return new ServiceOutputReader(engine);
  }

  /** Returns the operations on config vars. */
  public ConfigVars configVars() {
    return api(ConfigVars.class);
  }

  /** Returns the operations on releases. */
  public Releases releases() {
    return api(Releases.class);
  }

  /** Returns the operations on processes. */
  public Processes processes() {
    return api(Processes.class);
  }

  /** Returns the operations on domains. */
  public Domains domains() {
    return api(Domains.class);
  }

  /** Returns the operations on certificates as they were before SSL endpoints. */
  public Ssl ssl() {
    return api(Ssl.class);
  }

  /** Returns the operations on SSL endpoints. */
  public SslEndpoints sslEndpoints() {
    return api(SslEndpoints.class);
  }

  /** Returns the operations on logs. */
  public Logs logs() {
    return api(Logs.class);
  }

  /** Returns the operations on log drains. */
  public Drains drains() {
    return api(Drains.class);
  }

  /**
   * Removes one drain. This is a method of the client because the drain's URL is sent in the query:
   * a Feign interface omits a null parameter, and the request would then remove all drains.
   *
   * @param app name of the app
   * @param url URL of the drain, as it was added
   */
  public void removeDrain(String app, String url) {
    String path =
        "/apps/"
            + PathSegment.encode("app", app, UNESCAPED_PATH_CHARACTERS)
            + "/logs/drains?url="
            + PathSegment.encode("url", url);
    HttpRequest request = engine.newRequest(REMOVE_DRAIN, path, null, true);
    request.header("Accept", "text/plain");
    engine.send(request);
  }

  /** Returns the operations on add-ons. */
  public AddOns addOns() {
    return api(AddOns.class);
  }

  /** Returns the operations on stacks. */
  public Stacks stacks() {
    return api(Stacks.class);
  }

  /** Returns the operations on beta features. */
  public Features features() {
    return api(Features.class);
  }

  /** Returns the operations on the account. */
  public Users users() {
    return api(Users.class);
  }

  /**
   * Creates a client of your own Feign interface. A {@code Form} is sent as a form, a {@code
   * String} as text, a type with {@code JsonRootName} as XML, anything else as JSON; responses are
   * decoded by the same rules.
   */
  public <T> T api(Class<T> type) {
    Objects.requireNonNull(type, "type");
    return type.cast(apis.computeIfAbsent(type, t -> create(type)));
  }

  private Object create(Class<?> type) {
    // Not by a wrapper of Keys, so that interfaces that extend it are checked too.
    boolean sendsKeys = Keys.class.isAssignableFrom(type);
    return engine.api(type, sendsKeys ? new PublicKeyCodec(codec) : codec);
  }

  /** Closes the connection, also for {@link #cloud()}. Idempotent. */
  @Override
  public void close() {
    cloud.close();
  }

  @Override
  public String toString() {
    return "HerokuLegacy[" + engine.endpoint() + "]";
  }
}
