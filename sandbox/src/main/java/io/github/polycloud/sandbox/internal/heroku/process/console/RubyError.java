package io.github.polycloud.sandbox.internal.heroku.process.console;

/** What a Ruby expression raised, in Ruby's words. */
public final class RubyError extends Exception {

  private static final long serialVersionUID = 1L;

  private final boolean fatal;

  private RubyError(String message, boolean fatal) {
    super(message, null, false, false);
    this.fatal = fatal;
  }

  static RubyError of(String type, String message) {
    return new RubyError(type + ": " + message, false);
  }

  static RubyError exit() {
    return new RubyError("SystemExit: exit", true);
  }

  /** Whether the whole process went down with it. */
  public boolean fatal() {
    return fatal;
  }

  /** Never null, unlike what the base class promises. */
  public String text() {
    return String.valueOf(getMessage());
  }
}
