package io.github.polycloud.heroku.model.log;

import org.jspecify.annotations.Nullable;

/**
 * What to read of a log; null leaves that filter out.
 *
 * <pre>{@code
 * NewLogSession.builder().source("app").lines(100).tail(true).build();
 * }</pre>
 *
 * @param dynoName only this dyno, for example {@code web.1}
 * @param type only dynos of this process type
 * @param source only this source, {@code app} or {@code heroku}
 * @param lines how many lines of the past
 * @param tail whether to go on with what comes
 */
public record NewLogSession(
    @Nullable String dynoName,
    @Nullable String type,
    @Nullable String source,
    @Nullable Integer lines,
    @Nullable Boolean tail) {
  /** Everything, until a filter is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Puts a session together. */
  public static final class Builder {
    private @Nullable String dynoName;
    private @Nullable String type;
    private @Nullable String source;
    private @Nullable Integer lines;
    private @Nullable Boolean tail;

    private Builder() {}

    /** Only this dyno. */
    public Builder dynoName(String dynoName) {
      this.dynoName = dynoName;
      return this;
    }

    /** Only dynos of this process type. */
    public Builder type(String type) {
      this.type = type;
      return this;
    }

    /** Only this source. */
    public Builder source(String source) {
      this.source = source;
      return this;
    }

    /** So many lines of the past. */
    public Builder lines(int lines) {
      this.lines = lines;
      return this;
    }

    /** Whether to go on with what comes. */
    public Builder tail(boolean tail) {
      this.tail = tail;
      return this;
    }

    /** The session to open. */
    public NewLogSession build() {
      return new NewLogSession(dynoName, type, source, lines, tail);
    }
  }
}
