// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.addon;

import io.github.polycloud.internal.arguments.Elements;
import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request to attach an add-on to an app. Null fields are chosen by Heroku.
 *
 * @param addon id or name of the add-on
 * @param app id or name of the app
 * @param name prefix of its config vars
 * @param namespace part of the add-on that is exposed to the app, for example {@code
 *     role:analytics}
 * @param namespaceConfig like {@code namespace}, as names and values
 * @param confirm name of the app that is billed for the add-on, as confirmation that an attachment
 *     may be replaced
 * @since 0.1.0
 */
public record NewAddOnAttachment(
    String addon,
    String app,
    @Nullable String name,
    @Nullable String namespace,
    @Sensitive @Nullable Map<String, String> namespaceConfig,
    @Nullable String confirm) {
  /** Rejects null components. */
  public NewAddOnAttachment {
    namespaceConfig =
        namespaceConfig == null ? null : Elements.copyOf("namespaceConfig", namespaceConfig);
    Objects.requireNonNull(addon, "addon");
    Objects.requireNonNull(app, "app");
  }

  /** Starts a request to attach this add-on to this app. */
  public static Builder builder(String addon, String app) {
    Objects.requireNonNull(addon, "addon");
    Objects.requireNonNull(app, "app");
    return new Builder(addon, app);
  }

  /** A builder of {@link NewAddOnAttachment}. */
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

    /** Sets the prefix of its config vars. */
    public Builder name(String name) {
      this.name = Objects.requireNonNull(name, "name");
      return this;
    }

    /**
     * Sets the part of the add-on that is exposed to the app, for example {@code role:analytics}.
     */
    public Builder namespace(String namespace) {
      this.namespace = Objects.requireNonNull(namespace, "namespace");
      return this;
    }

    /** Sets the namespace as names and values. */
    public Builder namespaceConfig(Map<String, String> config) {
      this.namespaceConfig = Elements.copyOf("config", config);
      return this;
    }

    /** Confirms with the name of the app that an attachment may be replaced. */
    public Builder confirm(String app) {
      this.confirm = Objects.requireNonNull(app, "app");
      return this;
    }

    /** Builds the {@link NewAddOnAttachment}. */
    public NewAddOnAttachment build() {
      return new NewAddOnAttachment(addon, app, name, namespace, namespaceConfig, confirm);
    }
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
