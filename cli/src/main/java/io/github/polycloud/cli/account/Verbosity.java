// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.account;

/** How much is logged on standard error. Secrets are masked by the library at every level. */
enum Verbosity {
  QUIET("error"),
  PAUSES("info"),
  EVERYTHING("debug");

  private final String level;

  Verbosity(String level) {
    this.level = level;
  }

  static Verbosity of(int verbose, boolean debug) {
    return debug ? EVERYTHING : verbose > 1 ? PAUSES : QUIET;
  }

  /** Sets the level. The logger reads it when the first one is created, which is later. */
  void apply() {
    if (this != QUIET) {
      System.setProperty("org.slf4j.simpleLogger.log.io.github.polycloud", level);
    }
  }
}
