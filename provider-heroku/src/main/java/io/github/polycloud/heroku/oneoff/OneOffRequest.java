// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.oneoff;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.common.terminal.ProcessTypeCommand;
import io.github.polycloud.heroku.model.dyno.NewDyno;
import io.github.polycloud.internal.arguments.Elements;
import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A request to run a command in a one-off dyno.
 *
 * <pre>{@code
 * OneOffRequest.builder("rake db:migrate")
 *     .size("standard-2X")
 *     .env(Map.of("VERBOSE", "1"))
 *     .timeToLive(Duration.ofMinutes(30))
 *     .build();
 * }</pre>
 *
 * @param command the command, which may start with a process type; omitted from {@code toString},
 *     because it may contain secrets
 * @param env additional config vars; omitted from {@code toString}, because values may be secrets
 * @param size dyno size, for example {@code standard-2X}; null for the default
 * @param type process type; null for {@code run}
 * @param timeToLive maximum lifetime of the dyno, at least 1 second; null for the limit of the
 *     service
 * @param terminal the terminal that displays its output, in which case lines end with CR LF; null
 *     if there is none, in which case lines end with LF
 * @param forceNoTty whether to run without a TTY even if attached
 * @param idleTimeout maximum time without output of an attached dyno
 * @since 0.1.0
 */
public record OneOffRequest(
    @Sensitive String command,
    @Sensitive Map<String, String> env,
    @Nullable String size,
    @Nullable String type,
    @Nullable Duration timeToLive,
    @Nullable Terminal terminal,
    boolean forceNoTty,
    Duration idleTimeout) {
  private static final Duration DEFAULT_IDLE_LIMIT = Duration.ofHours(1);

  /** Validates the request. */
  public OneOffRequest {
    Objects.requireNonNull(command, "command");
    Objects.requireNonNull(idleTimeout, "idleTimeout");
    env = Elements.copyOf("env", env);
    if (command.isBlank()) {
      throw CloudException.of(ErrorKind.INVALID_REQUEST, "command must not be blank");
    }
    if (timeToLive != null && timeToLive.toSeconds() < 1) {
      throw CloudException.of(
          ErrorKind.INVALID_REQUEST, "timeToLive must be at least 1 s, was " + timeToLive);
    }
    if (idleTimeout.compareTo(Duration.ofMillis(1)) < 0) {
      throw CloudException.of(
          ErrorKind.INVALID_REQUEST, "idleTimeout must be at least 1 ms, was " + idleTimeout);
    }
  }

  /** Creates a request with default settings. */
  public static OneOffRequest of(String command) {
    Objects.requireNonNull(command, "command");
    return builder(command).build();
  }

  /** Starts a request for this command. */
  public static Builder builder(String command) {
    Objects.requireNonNull(command, "command");
    return new Builder(command);
  }

  NewDyno attached(Supplier<Map<String, String>> entries) {
    Map<String, String> merged = new LinkedHashMap<>();
    if (terminal != null) {
      merged.putAll(terminal.environment());
    }
    merged.putAll(env);
    return dyno(ProcessTypeCommand.wrap(command, entries), true, merged);
  }

  NewDyno detached() {
    return dyno(command, false, env);
  }

  private NewDyno dyno(String shellCommand, boolean attach, Map<String, String> environment) {
    return new NewDyno(
        shellCommand,
        attach,
        environment.isEmpty() ? null : environment,
        forceNoTty ? true : null,
        size,
        type,
        timeToLive == null ? null : timeToLive.toSeconds());
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }

  /** A builder of {@link OneOffRequest}. */
  public static final class Builder {
    private final String command;
    private Map<String, String> env = Map.of();
    private @Nullable String size;
    private @Nullable String type;
    private @Nullable Duration timeToLive;
    private @Nullable Terminal terminal;
    private boolean forceNoTty;
    private Duration idleTimeout = DEFAULT_IDLE_LIMIT;

    private Builder(String command) {
      this.command = command;
    }

    /** Sets additional config vars. */
    public Builder env(Map<String, String> env) {
      this.env = Elements.copyOf("env", env);
      return this;
    }

    /** Sets the dyno size, for example {@code standard-2X}. */
    public Builder size(String size) {
      this.size = Objects.requireNonNull(size, "size");
      return this;
    }

    /** Sets the process type, {@code run} by default. */
    public Builder type(String type) {
      this.type = Objects.requireNonNull(type, "type");
      return this;
    }

    /** Sets the maximum lifetime, in full seconds. */
    public Builder timeToLive(Duration timeToLive) {
      this.timeToLive = Objects.requireNonNull(timeToLive, "timeToLive");
      return this;
    }

    /** Sets the terminal that displays the output. */
    public Builder terminal(Terminal terminal) {
      this.terminal = Objects.requireNonNull(terminal, "terminal");
      return this;
    }

    /** Runs the dyno without a TTY even if attached. */
    public Builder forceNoTty() {
      this.forceNoTty = true;
      return this;
    }

    /** Sets the maximum time without output of an attached dyno, one hour by default. */
    public Builder idleTimeout(Duration value) {
      this.idleTimeout = Objects.requireNonNull(value, "value");
      return this;
    }

    /** Builds the {@link OneOffRequest}. */
    public OneOffRequest build() {
      return new OneOffRequest(
          command, env, size, type, timeToLive, terminal, forceNoTty, idleTimeout);
    }
  }
}
