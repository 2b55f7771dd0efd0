package io.github.polycloud.spi;

import io.github.polycloud.model.OneOffResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Learns how an attached command ended, which the rendezvous does not tell: the shell is made to
 * print the status after the command, behind a character that no text holds, and this reader takes
 * it out of the output again.
 *
 * <p>Only a whole marker at the very end counts: a connection that breaks leaves the status
 * unknown.
 *
 * <pre>{@code
 * ExitMarker reader = new ExitMarker(true);
 * for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
 *   screen.print(reader.read(chunk, 0, n));
 * }
 * screen.print(reader.end());
 * OptionalInt status = reader.exitStatus();
 * }</pre>
 */
public final class ExitMarker {
  private static final char SIGN = '\uFFFF';
  private static final String MARKER = SIGN + " heroku-command-exit-status: ";
  // A terminal may end a line with more than one CR. Digits alone may be a number that was cut.
  private static final Pattern STATUS = Pattern.compile("([0-9]{1,3})\r{0,2}\n");

  private final boolean unixLines;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE);
  private final StringBuilder held = new StringBuilder();
  private final StringBuilder ready = new StringBuilder();
  private byte[] undecoded = {};
  private boolean returned;
  private OptionalInt status = OptionalInt.empty();

  /**
   * A reader of the output of one command.
   *
   * @param unixLines whether lines that end in CR LF are to end in LF, for output that does not go
   *     to a terminal
   */
  public ExitMarker(boolean unixLines) {
    this.unixLines = unixLines;
  }

  /**
   * The command followed by one that prints its status. The command goes as one quoted word into a
   * shell within the shell, so that nothing in it can reach what follows: neither {@code exit}, nor
   * a comment, a trailing backslash, a here-document or a quote that is never closed.
   */
  public static String wrap(String command) {
    String quoted = "'" + command.replace("'", "'\\''") + "'";
    return "(eval " + quoted + ") ; echo \"" + MARKER + "$?\"";
  }

  /**
   * Reads all that a command prints, with LF at the end of lines, and its status if it is there.
   *
   * @throws IOException when the output cannot be read to its end
   */
  public static OneOffResult readAll(InputStream output) throws IOException {
    ExitMarker reader = new ExitMarker(true);
    StringBuilder text = new StringBuilder();
    byte[] chunk = new byte[8192];
    for (int n = output.read(chunk); n >= 0; n = output.read(chunk)) {
      text.append(reader.read(chunk, 0, n));
    }
    text.append(reader.end());
    return new OneOffResult(text.toString(), reader.exitStatus());
  }

  /**
   * The text that is certain after these bytes. What may be the beginning of a marker, of a
   * character or of a line end is kept for the next call.
   */
  public String read(byte[] chunk, int offset, int length) {
    ByteBuffer bytes = ByteBuffer.allocate(undecoded.length + length);
    bytes.put(undecoded).put(chunk, offset, length).flip();
    decode(bytes, false);
    undecoded = new byte[bytes.remaining()];
    bytes.get(undecoded);
    return takeReady();
  }

  /** The text that was kept and turned out to be text, now that the output has ended. */
  public String end() {
    decode(ByteBuffer.wrap(undecoded), true);
    undecoded = new byte[0];
    Matcher number = numberHeld();
    if (number.matches()) {
      status = OptionalInt.of(Integer.parseInt(number.group(1)));
      held.setLength(0);
    }
    release();
    if (returned) {
      ready.append('\r');
      returned = false;
    }
    return takeReady();
  }

  /** The exit status, once the output has ended; empty when it is unknown, which is not 0. */
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
    held.append(next);
    if (!mayBeMarker()) {
      held.setLength(held.length() - 1);
      release();
      // The sign stands nowhere else in a marker, so only it can begin the next one.
      if (next == SIGN) {
        held.append(next);
      } else {
        emit(next);
      }
    }
  }

  private boolean mayBeMarker() {
    int length = held.length();
    if (length <= MARKER.length()) {
      return held.charAt(length - 1) == MARKER.charAt(length - 1);
    }
    Matcher number = numberHeld();
    return number.matches() || number.hitEnd();
  }

  private Matcher numberHeld() {
    int from = Math.min(MARKER.length(), held.length());
    return STATUS.matcher(held).region(from, held.length());
  }

  private void release() {
    for (int i = 0; i < held.length(); i++) {
      emit(held.charAt(i));
    }
    held.setLength(0);
  }

  private void emit(char next) {
    if (returned && next != '\n') {
      ready.append('\r');
    }
    returned = unixLines && next == '\r';
    if (!returned) {
      ready.append(next);
    }
  }

  private String takeReady() {
    String text = ready.toString();
    ready.setLength(0);
    return text;
  }
}
