// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.common.terminal;

import io.github.polycloud.model.OneOffResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Separates the output of an attached command from its exit status, which the rendezvous protocol
 * does not carry. {@link #wrapCommand} makes the shell print a marker with the status after the
 * command; this parser removes the marker from the output.
 *
 * <p>Only a complete marker at the very end counts: if the connection is lost, the status is
 * unknown. Not thread-safe.
 *
 * <pre>{@code
 * ExitStatusParser parser = new ExitStatusParser(true);
 * for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
 *   out.print(parser.read(buffer, 0, n));
 * }
 * out.print(parser.finish());
 * OptionalInt status = parser.exitStatus();
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ExitStatusParser {
  // U+FFFF is a noncharacter: text does not contain it.
  private static final char MARKER_START = '\uFFFF';
  private static final String MARKER = MARKER_START + " heroku-command-exit-status: ";
  // A terminal may end a line with more than one CR. Without the LF, digits may be missing.
  private static final Pattern STATUS = Pattern.compile("([0-9]{1,3})\r{0,2}\n");

  private final boolean unixLines;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE);
  private final StringBuilder pending = new StringBuilder();
  private final StringBuilder text = new StringBuilder();
  private byte[] undecoded = {};
  private boolean pendingReturn;
  private OptionalInt status = OptionalInt.empty();

  /**
   * Creates a parser for the output of one command.
   *
   * @param unixLines whether to convert CR LF to LF, for output that is not shown on a terminal
   */
  public ExitStatusParser(boolean unixLines) {
    this.unixLines = unixLines;
  }

  /**
   * Returns a shell command that runs the given one and then prints its exit status. The given
   * command is passed as one quoted word to {@code eval} in a subshell, so that nothing in it can
   * suppress the status: neither {@code exit}, a comment, a trailing backslash, a here-document nor
   * an unbalanced quote.
   */
  public static String wrapCommand(String command) {
    String quoted = "'" + command.replace("'", "'\\''") + "'";
    return markAfter("(eval " + quoted + ")");
  }

  /**
   * Returns the command followed by one that prints its exit status. The blank separates the first
   * word from the semicolon.
   */
  static String markAfter(String command) {
    return command + " ; echo \"" + MARKER + "$?\"";
  }

  /**
   * Reads the output of a command to its end, with CR LF converted to LF. Of a very long output the
   * end is returned, as {@link CollectedOutput} describes; the listener receives all of it.
   *
   * @param output the output of a command from {@link #wrapCommand}
   * @param listener receives the text as it arrives, on the calling thread; never empty
   * @return the text and the exit status
   * @throws IOException if the output cannot be read to its end
   */
  public static OneOffResult readAll(InputStream output, Consumer<? super String> listener)
      throws IOException {
    ExitStatusParser parser = new ExitStatusParser(true);
    CollectedOutput text = new CollectedOutput();
    byte[] buffer = new byte[8192];
    for (int n = output.read(buffer); n >= 0; n = output.read(buffer)) {
      deliver(parser.read(buffer, 0, n), text, listener);
    }
    deliver(parser.finish(), text, listener);
    return new OneOffResult(text.toString(), parser.exitStatus());
  }

  private static void deliver(
      String piece, CollectedOutput text, Consumer<? super String> listener) {
    if (!piece.isEmpty()) {
      text.append(piece);
      listener.accept(piece);
    }
  }

  /**
   * Parses the next bytes and returns the text that is certain so far. A possible prefix of a
   * marker, a multi-byte character or a line end is buffered until the next call.
   */
  public String read(byte[] buffer, int offset, int length) {
    ByteBuffer bytes = ByteBuffer.allocate(undecoded.length + length);
    bytes.put(undecoded).put(buffer, offset, length).flip();
    decode(bytes, false);
    undecoded = new byte[bytes.remaining()];
    bytes.get(undecoded);
    return takeText();
  }

  /** Parses the end of the output and returns the rest of the text. */
  public String finish() {
    decode(ByteBuffer.wrap(undecoded), true);
    undecoded = new byte[0];
    Matcher number = pendingStatus();
    if (number.matches()) {
      status = OptionalInt.of(Integer.parseInt(number.group(1)));
      pending.setLength(0);
    }
    releasePending();
    if (pendingReturn) {
      text.append('\r');
      pendingReturn = false;
    }
    return takeText();
  }

  /** The exit status, available after {@link #finish}; empty if unknown, which does not mean 0. */
  public OptionalInt exitStatus() {
    return status;
  }

  private void decode(ByteBuffer bytes, boolean last) {
    CharBuffer chars = CharBuffer.allocate(bytes.remaining() + 1);
    decoder.decode(bytes, chars, last);
    if (last) {
      decoder.flush(chars);
    }
    chars.flip();
    while (chars.hasRemaining()) {
      accept(chars.get());
    }
  }

  private void accept(char next) {
    pending.append(next);
    if (!mayBeMarker()) {
      pending.setLength(pending.length() - 1);
      releasePending();
      // The first character of a marker occurs nowhere else in it, so only it can start another.
      if (next == MARKER_START) {
        pending.append(next);
      } else {
        emit(next);
      }
    }
  }

  private boolean mayBeMarker() {
    int length = pending.length();
    if (length <= MARKER.length()) {
      return pending.charAt(length - 1) == MARKER.charAt(length - 1);
    }
    Matcher number = pendingStatus();
    return number.matches() || number.hitEnd();
  }

  private Matcher pendingStatus() {
    int from = Math.min(MARKER.length(), pending.length());
    return STATUS.matcher(pending).region(from, pending.length());
  }

  private void releasePending() {
    for (int i = 0; i < pending.length(); i++) {
      emit(pending.charAt(i));
    }
    pending.setLength(0);
  }

  private void emit(char next) {
    if (pendingReturn && next != '\n') {
      text.append('\r');
    }
    pendingReturn = unixLines && next == '\r';
    if (!pendingReturn) {
      text.append(next);
    }
  }

  private String takeText() {
    String taken = text.toString();
    text.setLength(0);
    return taken;
  }
}
