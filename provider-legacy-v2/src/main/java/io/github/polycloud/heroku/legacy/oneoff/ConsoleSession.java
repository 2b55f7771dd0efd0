// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.oneoff;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.NotFoundException;
import io.github.polycloud.heroku.legacy.api.Console;
import java.util.Objects;

/**
 * A session of an app's Ruby console, whose lines share their variables.
 *
 * <pre>{@code
 * try (ConsoleSession console = legacy.console("shop")) {
 *   console.run("user = User.first");
 *   System.out.println(console.run("user.email"));
 * }
 * }</pre>
 *
 * <p>For use by one thread.
 *
 * @since 0.1.0
 */
public final class ConsoleSession implements AutoCloseable {
  private final Console console;
  private final String app;
  private final String id;
  private boolean closed;

  private ConsoleSession(Console console, String app, String id) {
    this.console = console;
    this.app = app;
    this.id = id;
  }

  /**
   * Opens a session. Applications call {@code HerokuLegacy.console(app)}.
   *
   * @param console the operations of the console
   * @param app the name of the app
   * @throws CloudException of kind {@code NOT_FOUND} if the app does not exist, {@code CONFLICT}
   *     with the code {@code crashed} if it cannot be started
   */
  public static ConsoleSession open(Console console, String app) {
    Objects.requireNonNull(console, "console");
    return new ConsoleSession(console, app, console.open(app).strip());
  }

  /**
   * Evaluates a line of Ruby.
   *
   * @param line the line
   * @return its output
   * @throws CloudException of kind {@code INVALID_REQUEST} if the line is blank, or with the code
   *     {@code ruby} and Ruby's message if it failed; {@code CONFLICT} with the code {@code
   *     crashed} if it ended the session
   */
  public String run(String line) {
    Objects.requireNonNull(line, "line");
    if (line.isBlank()) {
      throw CloudException.of(ErrorKind.INVALID_REQUEST, "line must not be blank");
    }
    return console.run(app, id, line);
  }

  /** Closes the session; one that has ended already is ignored. */
  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      console.close(app, id);
    } catch (NotFoundException e) {
      // A line ended the session.
    }
  }

  /** The name of the app; the id grants access to the session and is omitted. */
  @Override
  public String toString() {
    return "ConsoleSession[" + app + "]";
  }
}
