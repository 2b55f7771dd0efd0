package io.github.polycloud.heroku.model.addon;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An add-on to attach to an app; null leaves the choice to Heroku.
 *
 * @param addon id or name of the add-on
 * @param app id or name of the app
 * @param name what its config vars begin with
 * @param namespace part of the add-on that the app gets, for example {@code role:analytics}
 * @param namespaceConfig the same in names and values
 * @param confirm name of the app that pays for the add-on, which Heroku asks for where an
 *     attachment would be replaced
 */
public record NewAddOnAttachment(
    String addon,
    String app,
    @Nullable String name,
    @Nullable String namespace,
    @Nullable Map<String, String> namespaceConfig,
    @Nullable String confirm) {
  /** This add-on for this app. */
  public static Builder builder(String addon, String app) {
    return new Builder(addon, app);
  }

  /** Puts an attachment together. */
  public static final class Builder {
    private final String addon;
    private final String app;
    private @Nullable String name;
    private @Nullable String namespace;
    private @Nullable Map<String, String> namespaceConfig;
    private @Nullable String confirm;

    private Builder(String addon, String app) {
      this.addon = addon;
      this.app = app;
    }

    /** What its config vars begin with. */
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /** Part of the add-on that the app gets. */
    public Builder namespace(String namespace) {
      this.namespace = namespace;
      return this;
    }

    /** The part in names and values. */
    public Builder namespaceConfig(Map<String, String> config) {
      this.namespaceConfig = Map.copyOf(config);
      return this;
    }

    /** Confirms, with the name of the app, that an attachment may be replaced. */
    public Builder confirm(String app) {
      this.confirm = app;
      return this;
    }

    /** The attachment to make. */
    public NewAddOnAttachment build() {
      return new NewAddOnAttachment(addon, app, name, namespace, namespaceConfig, confirm);
    }
  }
}
