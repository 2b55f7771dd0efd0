package io.github.polycloud.sandbox.internal.heroku.process.shell;

/** How a process is ended from outside; its exit status is 128 and the signal's number. */
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
