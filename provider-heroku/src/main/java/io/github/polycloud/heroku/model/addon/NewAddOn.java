package io.github.polycloud.heroku.model.addon;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An add-on to provision; null leaves the choice to Heroku.
 *
 * <pre>{@code
 * NewAddOn.builder("heroku-postgresql:essential-0").attachedAs("ORDERS").build();
 * }</pre>
 *
 * @param plan id or name of the plan, or name of the service for its default plan
 * @param name a unique name
 * @param attachment how to attach it to the app
 * @param config options of the service by name; values may be secrets and are not shown
 * @param confirm name of the app, which Heroku asks for where the call may do harm
 */
public record NewAddOn(
    String plan,
    @Nullable String name,
    @Nullable Attachment attachment,
    @Nullable Map<String, String> config,
    @Nullable String confirm) {
  /** An add-on on this plan. */
  public static Builder builder(String plan) {
    return new Builder(plan);
  }

  @Override
  public String toString() {
    return "NewAddOn[" + plan + ", " + name + ", " + attachment + "]";
  }

  /**
   * The first attachment of an add-on.
   *
   * @param name what its config vars begin with, for example {@code DATABASE}
   */
  public record Attachment(String name) {}

  /** Puts an add-on together. */
  public static final class Builder {
    private final String plan;
    private @Nullable String name;
    private @Nullable Attachment attachment;
    private @Nullable Map<String, String> config;
    private @Nullable String confirm;

    private Builder(String plan) {
      this.plan = plan;
    }

    /** A unique name. */
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /** What its config vars begin with. */
    public Builder attachedAs(String name) {
      this.attachment = new Attachment(name);
      return this;
    }

    /** Options of the service by name. */
    public Builder config(Map<String, String> config) {
      this.config = Map.copyOf(config);
      return this;
    }

    /** Confirms, with the name of the app, what may do harm. */
    public Builder confirm(String app) {
      this.confirm = app;
      return this;
    }

    /** The add-on to provision. */
    public NewAddOn build() {
      return new NewAddOn(plan, name, attachment, config, confirm);
    }
  }
}
