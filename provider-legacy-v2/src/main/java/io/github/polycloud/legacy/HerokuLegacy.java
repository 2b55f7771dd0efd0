package io.github.polycloud.legacy;

import io.github.polycloud.http.CallEngine;
import io.github.polycloud.legacy.api.Apps;
import io.github.polycloud.legacy.api.Collaborators;
import io.github.polycloud.legacy.api.ConfigVars;
import io.github.polycloud.legacy.api.Domains;
import io.github.polycloud.legacy.api.Keys;
import io.github.polycloud.legacy.api.Processes;
import io.github.polycloud.legacy.api.Rake;
import io.github.polycloud.legacy.api.Releases;
import io.github.polycloud.legacy.api.Users;
import io.github.polycloud.legacy.internal.LegacyCodec;
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
 */
public final class HerokuLegacy {
  private final CallEngine engine;
  private final LegacyCodec codec = new LegacyCodec();
  private final Map<Class<?>, Object> apis = new ConcurrentHashMap<>();

  HerokuLegacy(CallEngine engine) {
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
