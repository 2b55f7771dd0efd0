// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.dyno;

import io.github.polycloud.internal.arguments.Elements;
import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request to run a one-off dyno.
 *
 * <pre>{@code
 * NewDyno.of("rake db:migrate").size("standard-2X").env(Map.of("VERBOSE", "1"));
 * }</pre>
 *
 * @param command the command
 * @param attach whether its terminal is attached; otherwise the output goes to the log
 * @param env additional config vars; values may be secrets and are omitted from {@code toString}
 * @param forceNoTty whether it runs without a TTY even if attached
 * @param size dyno size, for example {@code standard-1X}
 * @param type process type; {@code run} by default
 * @param timeToLive maximum lifetime in seconds
 * @since 0.1.0
 */
public record NewDyno(
    @Sensitive String command,
    @Nullable Boolean attach,
    @Sensitive @Nullable Map<String, String> env,
    @Nullable Boolean forceNoTty,
    @Nullable String size,
    @Nullable String type,
    @Nullable Long timeToLive) {
  /** Rejects null components. */
  public NewDyno {
    env = env == null ? null : Elements.copyOf("env", env);
    Objects.requireNonNull(command, "command");
  }

  /** Creates a request for a dyno with this command and the defaults of the service. */
  public static NewDyno of(String command) {
    Objects.requireNonNull(command, "command");
    return builder(command).build();
  }

  /** Returns a copy with another size, for example {@code standard-1X}. */
  public NewDyno size(String size) {
    Objects.requireNonNull(size, "size");
    return new NewDyno(command, attach, env, forceNoTty, size, type, timeToLive);
  }

  /** Returns a copy with these additional config vars. */
  public NewDyno env(Map<String, String> env) {
    return new NewDyno(
        command, attach, Elements.copyOf("env", env), forceNoTty, size, type, timeToLive);
  }

  /** Starts a request for a dyno with this command. */
  public static Builder builder(String command) {
    Objects.requireNonNull(command, "command");
    return new Builder(command);
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }

  /** A builder of {@link NewDyno}. */
  public static final class Builder {
    private final String command;
    private @Nullable Boolean attach;
    private @Nullable Map<String, String> env;
    private @Nullable Boolean forceNoTty;
    private @Nullable String size;
    private @Nullable String type;
    private @Nullable Long timeToLive;

    private Builder(String command) {
      this.command = command;
    }

    /** Sets whether its terminal is attached; otherwise the output goes to the log. */
    public Builder attach(boolean attach) {
      this.attach = attach;
      return this;
    }

    /** Sets the additional config vars. */
    public Builder env(Map<String, String> env) {
      this.env = Elements.copyOf("env", env);
      return this;
    }

    /** Sets whether it runs without a TTY even if attached. */
    public Builder forceNoTty(boolean forceNoTty) {
      this.forceNoTty = forceNoTty;
      return this;
    }

    /** Sets the dyno size, for example {@code standard-1X}. */
    public Builder size(String size) {
      this.size = Objects.requireNonNull(size, "size");
      return this;
    }

    /** Sets the process type; {@code run} by default. */
    public Builder type(String type) {
      this.type = Objects.requireNonNull(type, "type");
      return this;
    }

    /** Sets the maximum lifetime in seconds. */
    public Builder timeToLive(long timeToLive) {
      this.timeToLive = timeToLive;
      return this;
    }

    /** Builds the {@link NewDyno}. */
    public NewDyno build() {
      return new NewDyno(command, attach, env, forceNoTty, size, type, timeToLive);
    }
  }
}
