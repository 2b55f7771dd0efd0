package io.github.polycloud.heroku.oneoff;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.common.terminal.ExitStatusParser;
import io.github.polycloud.heroku.model.dyno.NewDyno;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A command to run once, and in what.
 *
 * <pre>{@code
 * OneOffRequest.builder("rake db:migrate")
 *     .size("standard-2X")
 *     .env(Map.of("VERBOSE", "1"))
 *     .timeToLive(Duration.ofMinutes(30))
 *     .build();
 * }</pre>
 *
 * @param command what to run; it may hold secrets and is not shown
 * @param env more config vars, for it alone; values may be secrets and are not shown
 * @param size size of its dyno as a word; null for the usual one
 * @param type type of its dyno; null for {@code run}
 * @param timeToLive after which time the dyno is stopped; null for the service's own limit
 * @param terminal what its output is shown on: lines then end in CR LF as a terminal wants them;
 *     null when it is not shown on one, and lines end in LF
 * @param forceNoTty whether the dyno gets no terminal even when it is attached to
 * @param idleLimit how long an attached dyno may print nothing before it is given up
 */
public record OneOffRequest(
    String command,
    Map<String, String> env,
    @Nullable String size,
    @Nullable String type,
    @Nullable Duration timeToLive,
    @Nullable Terminal terminal,
    boolean forceNoTty,
    Duration idleLimit) {
  private static final Duration USUAL_IDLE_LIMIT = Duration.ofHours(1);

  /** Refuses what cannot be run. */
  public OneOffRequest {
    if (command.isBlank()) {
      throw new CloudException(ErrorKind.INVALID_REQUEST, "a command must not be blank");
    }
    if (timeToLive != null && timeToLive.toSeconds() < 1) {
      throw new CloudException(ErrorKind.INVALID_REQUEST, "a time to live is at least 1 second");
    }
    if (idleLimit.toMillis() < 1) {
      throw new CloudException(ErrorKind.INVALID_REQUEST, "an idle limit is longer than 0");
    }
    env = Map.copyOf(env);
  }

  /** A command in a usual dyno. */
  public static OneOffRequest of(String command) {
    return builder(command).build();
  }

  /** A command, to say more about it. */
  public static Builder builder(String command) {
    return new Builder(command);
  }

  NewDyno attached() {
    Map<String, String> all = new LinkedHashMap<>();
    if (terminal != null) {
      all.putAll(terminal.environment());
    }
    all.putAll(env);
    return dyno(ExitStatusParser.wrapCommand(command), true, all);
  }

  NewDyno detached() {
    return dyno(command, false, env);
  }

  private NewDyno dyno(String line, boolean attach, Map<String, String> environment) {
    return new NewDyno(
        line,
        attach,
        environment.isEmpty() ? null : environment,
        forceNoTty ? true : null,
        size,
        type,
        timeToLive == null ? null : timeToLive.toSeconds());
  }

  @Override
  public String toString() {
    return "OneOffRequest[" + type + ", " + size + ", " + timeToLive + "]";
  }

  /** Puts a request together. */
  public static final class Builder {
    private final String command;
    private Map<String, String> env = Map.of();
    private @Nullable String size;
    private @Nullable String type;
    private @Nullable Duration timeToLive;
    private @Nullable Terminal terminal;
    private boolean forceNoTty;
    private Duration idleLimit = USUAL_IDLE_LIMIT;

    private Builder(String command) {
      this.command = command;
    }

    /** More config vars, for it alone. */
    public Builder env(Map<String, String> env) {
      this.env = env;
      return this;
    }

    /** Size of its dyno as a word, for example {@code standard-2X}. */
    public Builder size(String size) {
      this.size = size;
      return this;
    }

    /** Type of its dyno, {@code run} if nothing is said. */
    public Builder type(String type) {
      this.type = type;
      return this;
    }

    /** After which time the dyno is stopped, in whole seconds. */
    public Builder timeToLive(Duration timeToLive) {
      this.timeToLive = timeToLive;
      return this;
    }

    /** Shows the output on a terminal. */
    public Builder terminal(Terminal terminal) {
      this.terminal = terminal;
      return this;
    }

    /** Gives the dyno no terminal even when it is attached to. */
    public Builder forceNoTty() {
      this.forceNoTty = true;
      return this;
    }

    /** How long an attached dyno may print nothing; an hour if nothing is said. */
    public Builder idleLimit(Duration idleLimit) {
      this.idleLimit = idleLimit;
      return this;
    }

    /** What was put together. */
    public OneOffRequest build() {
      return new OneOffRequest(
          command, env, size, type, timeToLive, terminal, forceNoTty, idleLimit);
    }
  }
}
