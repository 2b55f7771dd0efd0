// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.addon;

import io.github.polycloud.internal.arguments.Elements;
import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request to provision an add-on. Null fields are chosen by Heroku.
 *
 * <pre>{@code
 * NewAddOn.of("heroku-postgresql:essential-0").attachedAs("ORDERS");
 * }</pre>
 *
 * @param plan id or name of the plan, or name of the service for its default plan
 * @param name a unique name
 * @param attachment its first attachment
 * @param config options of the service; values may be secrets and are omitted from {@code toString}
 * @param confirm name of the app, as confirmation of a destructive request
 * @since 0.1.0
 */
public record NewAddOn(
    String plan,
    @Nullable String name,
    @Nullable Attachment attachment,
    @Sensitive @Nullable Map<String, String> config,
    @Nullable String confirm) {
  /** Rejects null components. */
  public NewAddOn {
    config = config == null ? null : Elements.copyOf("config", config);
    Objects.requireNonNull(plan, "plan");
  }

  /** Creates a request for an add-on on this plan. */
  public static NewAddOn of(String plan) {
    Objects.requireNonNull(plan, "plan");
    return new NewAddOn(plan, null, null, null, null);
  }

  /** Returns a copy with a unique name. */
  public NewAddOn named(String name) {
    Objects.requireNonNull(name, "name");
    return new NewAddOn(plan, name, attachment, config, confirm);
  }

  /** Returns a copy with a prefix of its config vars, for example {@code DATABASE}. */
  public NewAddOn attachedAs(String name) {
    Objects.requireNonNull(name, "name");
    return new NewAddOn(plan, this.name, new Attachment(name), config, confirm);
  }

  /** Returns a copy with these options of the service. */
  public NewAddOn config(Map<String, String> config) {
    return new NewAddOn(plan, name, attachment, Elements.copyOf("config", config), confirm);
  }

  /** Starts a request for an add-on on this plan. */
  public static Builder builder(String plan) {
    Objects.requireNonNull(plan, "plan");
    return new Builder(plan);
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }

  /**
   * The first attachment of an add-on.
   *
   * @param name prefix of its config vars, for example {@code DATABASE}
   */
  public record Attachment(String name) {
    /** Rejects null components. */
    public Attachment {
      Objects.requireNonNull(name, "name");
    }
  }

  /** A builder of {@link NewAddOn}. */
  public static final class Builder {
    private final String plan;
    private @Nullable String name;
    private @Nullable Attachment attachment;
    private @Nullable Map<String, String> config;
    private @Nullable String confirm;

    private Builder(String plan) {
      this.plan = plan;
    }

    /** Sets a unique name. */
    public Builder name(String name) {
      this.name = Objects.requireNonNull(name, "name");
      return this;
    }

    /** Sets the prefix of its config vars. */
    public Builder attachedAs(String name) {
      Objects.requireNonNull(name, "name");
      this.attachment = new Attachment(name);
      return this;
    }

    /** Sets the options of the service. */
    public Builder config(Map<String, String> config) {
      this.config = Elements.copyOf("config", config);
      return this;
    }

    /** Confirms a destructive request with the name of the app. */
    public Builder confirm(String app) {
      this.confirm = Objects.requireNonNull(app, "app");
      return this;
    }

    /** Builds the {@link NewAddOn}. */
    public NewAddOn build() {
      return new NewAddOn(plan, name, attachment, config, confirm);
    }
  }
}
