package io.github.polycloud.sandbox.internal.heroku.state.release;

import java.util.Locale;

/** How far a piece of work has come. */
public enum Progress {
  PENDING,
  SUCCEEDED,
  FAILED;

  public static Progress of(boolean success) {
    return success ? SUCCEEDED : FAILED;
  }

  public boolean ended() {
    return this != PENDING;
  }

  /** As v3 writes it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
