// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.process.shell;

/** A signal that ends a process with the exit status 128 plus its number. */
public enum Signal {
  HANGUP(1),
  INTERRUPT(2),
  QUIT(3),
  TERMINATE(15);

  private final int number;

  Signal(int number) {
    this.number = number;
  }

  public int status() {
    return 128 + number;
  }
}
