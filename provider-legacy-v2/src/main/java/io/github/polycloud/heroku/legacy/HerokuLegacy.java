package io.github.polycloud.heroku.legacy;

import io.github.polycloud.engine.HttpEngine;
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
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.Operation;
import io.github.polycloud.http.PathSegment;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The native client of the legacy v2 API, with one Feign interface per resource.
 *
 * <pre>{@code
 * HerokuLegacy legacy = cloud.unwrap(HerokuLegacy.class);
 * legacy.apps().create(Form.of("app[name]", "foobaz"));
 * legacy.apps().create(new NewApp("foobaz"));            // the same, sent as XML
 * String output = legacy.rake().run("foobaz", "db:migrate");
 * }</pre>
 *
 * <p>An error with the code {@code two_factor} requests a second factor: pass one to {@code
 * users().preAuthorize} and repeat the call, or repeat it through {@code cloud.raw()} or an
 * interface of your own with the header {@code Heroku-Two-Factor-Code}. Instances are thread-safe.
 *
 * @since 0.1.0
 */
public final class HerokuLegacy {
  // The service reads everything after a dot in a path as a format suffix, so dots are escaped.
  static final String UNESCAPED_PATH_CHARACTERS = "-_";

  private static final Operation REMOVE_DRAIN = Operation.of("DELETE", "/apps/{app}/logs/drains");

  private final HttpEngine engine;
  private final LegacyCodec codec = new LegacyCodec();
  private final Map<Class<?>, Object> apis = new ConcurrentHashMap<>();

  HerokuLegacy(HttpEngine engine) {
    this.engine = engine;
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
    return type.cast(apis.computeIfAbsent(type, t -> engine.api(type, codec)));
  }

  @Override
  public String toString() {
    return "HerokuLegacy[" + engine.endpoint() + "]";
  }
}
