// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.log;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request for a log session. Null filters match every line.
 *
 * <pre>{@code
 * NewLogSession.builder().source("app").lines(100).tail(true).build();
 * }</pre>
 *
 * @param dynoName dyno to read, for example {@code web.1}
 * @param type process type to read; apps of the Fir generation only
 * @param dyno dyno or process type to read; apps of the Cedar generation only
 * @param source source to read, {@code app} or {@code heroku}
 * @param lines number of existing lines to read
 * @param tail whether to continue with new lines
 * @since 0.1.0
 */
public record NewLogSession(
    @Nullable String dynoName,
    @Nullable String type,
    @Nullable String dyno,
    @Nullable String source,
    @Nullable Integer lines,
    @Nullable Boolean tail) {
  /** Creates a builder without filters. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder of {@link NewLogSession}. */
  public static final class Builder {
    private @Nullable String dynoName;
    private @Nullable String type;
    private @Nullable String dyno;
    private @Nullable String source;
    private @Nullable Integer lines;
    private @Nullable Boolean tail;

    private Builder() {}

    /** Sets the dyno to read, for example {@code web.1}. */
    public Builder dynoName(String dynoName) {
      this.dynoName = Objects.requireNonNull(dynoName, "dynoName");
      return this;
    }

    /** Sets the process type to read; for apps of the Fir generation. */
    public Builder type(String type) {
      this.type = Objects.requireNonNull(type, "type");
      return this;
    }

    /** Sets the dyno or process type to read; for apps of the Cedar generation. */
    public Builder dyno(String dyno) {
      this.dyno = Objects.requireNonNull(dyno, "dyno");
      return this;
    }

    /** Sets the source to read, {@code app} or {@code heroku}. */
    public Builder source(String source) {
      this.source = Objects.requireNonNull(source, "source");
      return this;
    }

    /** Sets the number of existing lines to read. */
    public Builder lines(int lines) {
      this.lines = lines;
      return this;
    }

    /** Sets whether to continue with new lines. */
    public Builder tail(boolean tail) {
      this.tail = tail;
      return this;
    }

    /** Builds the {@link NewLogSession}. */
    public NewLogSession build() {
      return new NewLogSession(dynoName, type, dyno, source, lines, tail);
    }
  }
}
