package io.github.polycloud.heroku.model.dyno;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A one-off dyno to run.
 *
 * <pre>{@code
 * NewDyno.builder("rake db:migrate").size("standard-2X").timeToLive(3600).build();
 * }</pre>
 *
 * @param command what to run in it
 * @param attach whether somebody attaches to it; if not, what it prints goes to the log
 * @param env more config vars, for it alone; values may be secrets and are not shown
 * @param forceNoTty whether it runs without a terminal even when it is attached to
 * @param size its size as a word
 * @param type its type, {@code run} if nothing is said
 * @param timeToLive seconds after which it is stopped
 */
public record NewDyno(
    String command,
    @Nullable Boolean attach,
    @Nullable Map<String, String> env,
    @Nullable Boolean forceNoTty,
    @Nullable String size,
    @Nullable String type,
    @Nullable Long timeToLive) {
  /** A dyno that runs this command. */
  public static Builder builder(String command) {
    return new Builder(command);
  }

  @Override
  public String toString() {
    return "NewDyno[" + type + ", " + size + "]";
  }

  /** Puts a dyno together. */
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

    /** Whether somebody attaches to it; if not, what it prints goes to the log. */
    public Builder attach(boolean attach) {
      this.attach = attach;
      return this;
    }

    /** More config vars, for it alone; values may be secrets and are not shown. */
    public Builder env(Map<String, String> env) {
      this.env = env;
      return this;
    }

    /** Whether it runs without a terminal even when it is attached to. */
    public Builder forceNoTty(boolean forceNoTty) {
      this.forceNoTty = forceNoTty;
      return this;
    }

    /** Its size as a word. */
    public Builder size(String size) {
      this.size = size;
      return this;
    }

    /** Its type, {@code run} if nothing is said. */
    public Builder type(String type) {
      this.type = type;
      return this;
    }

    /** Seconds after which it is stopped. */
    public Builder timeToLive(long timeToLive) {
      this.timeToLive = timeToLive;
      return this;
    }

    /** What was put together. */
    public NewDyno build() {
      return new NewDyno(command, attach, env, forceNoTty, size, type, timeToLive);
    }
  }
}
