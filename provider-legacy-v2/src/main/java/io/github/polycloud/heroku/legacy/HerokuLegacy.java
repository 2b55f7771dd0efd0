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
 * The native client: each operation of the legacy API under its own name.
 *
 * <pre>{@code
 * HerokuLegacy legacy = cloud.unwrap(HerokuLegacy.class);
 * legacy.apps().create(Form.of("app[name]", "foobaz"));
 * legacy.apps().create(new NewApp("foobaz"));            // the same as XML
 * String output = legacy.rake().run("foobaz", "db:migrate");
 * }</pre>
 *
 * <p>A call that is refused with the code {@code two_factor} wants a second factor: give one to
 * {@code users().preAuthorize} and repeat it, or send the call once more by {@code cloud.raw()} or
 * an interface of your own with the header {@code Heroku-Two-Factor-Code}.
 */
public final class HerokuLegacy {
  // A dot in a path begins a format here, and takes the rest of the name with it.
  static final String UNESCAPED_PATH_CHARACTERS = "-_";

  private static final Operation REMOVE_DRAIN = Operation.of("DELETE", "/apps/{app}/logs/drains");

  private final HttpEngine engine;
  private final LegacyCodec codec = new LegacyCodec();
  private final Map<Class<?>, Object> apis = new ConcurrentHashMap<>();

  HerokuLegacy(HttpEngine engine) {
    this.engine = engine;
  }

  /** Apps and their settings. */
  public Apps apps() {
    return api(Apps.class);
  }

  /** Collaborators. */
  public Collaborators collaborators() {
    return api(Collaborators.class);
  }

  /** SSH keys. */
  public Keys keys() {
    return api(Keys.class);
  }

  /** Rake tasks. */
  public Rake rake() {
    return api(Rake.class);
  }

  /** The Ruby console. */
  public Console console() {
    return api(Console.class);
  }

  /** Services, whose output comes in chunks. */
  public Services services() {
    return api(Services.class);
  }

  /** Reads the output of services. */
  public ServiceOutputReader serviceOutput() {
    return new ServiceOutputReader(engine);
  }

  /** Config vars. */
  public ConfigVars configVars() {
    return api(ConfigVars.class);
  }

  /** Releases. */
  public Releases releases() {
    return api(Releases.class);
  }

  /** Processes. */
  public Processes processes() {
    return api(Processes.class);
  }

  /** Domains. */
  public Domains domains() {
    return api(Domains.class);
  }

  /** SSL of the first kind. */
  public Ssl ssl() {
    return api(Ssl.class);
  }

  /** SSL endpoints. */
  public SslEndpoints sslEndpoints() {
    return api(SslEndpoints.class);
  }

  /** Logs. */
  public Logs logs() {
    return api(Logs.class);
  }

  /** Log drains. */
  public Drains drains() {
    return api(Drains.class);
  }

  /**
   * Removes one drain. It stands here because its address travels in the query, where an interface
   * would leave out what is null, and then all drains would go.
   *
   * @param app name of the app
   * @param url address of the drain, as it was added
   */
  public void removeDrain(String app, String url) {
    String path =
        "/apps/"
            + PathSegment.encode("app", app, UNESCAPED_PATH_CHARACTERS)
            + "/logs/drains?url="
            + PathSegment.encode("url", url);
    HttpRequest request = engine.call(REMOVE_DRAIN, path, null, true);
    request.header("Accept", "text/plain");
    engine.send(request);
  }

  /** Add-ons. */
  public AddOns addOns() {
    return api(AddOns.class);
  }

  /** Stacks. */
  public Stacks stacks() {
    return api(Stacks.class);
  }

  /** Features to try out. */
  public Features features() {
    return api(Features.class);
  }

  /** The account. */
  public Users users() {
    return api(Users.class);
  }

  /**
   * A client of your own Feign interface. A {@code Form} is sent as a form, a {@code String} as
   * text, a type with {@code JsonRootName} as XML, anything else as JSON; answers are read in the
   * same way.
   */
  public <T> T api(Class<T> type) {
    return type.cast(apis.computeIfAbsent(type, t -> engine.api(type, codec)));
  }

  @Override
  public String toString() {
    return "HerokuLegacy[" + engine.endpoint() + "]";
  }
}
