// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.release;

import java.util.Locale;

/** The status of background work. */
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

  /** The status in the format of v3. */
  public String apiValue() {
    return name().toLowerCase(Locale.ROOT);
  }
}
