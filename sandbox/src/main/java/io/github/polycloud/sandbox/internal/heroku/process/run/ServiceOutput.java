// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.process.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The output of a service, split into chunks on demand. Clients read an empty response as "not
 * yet", so the last line is held back until the end is known. Very long output is cut.
 */
public final class ServiceOutput extends OutputStream implements Serializable {

  private static final int LONGEST = 4 << 20;

  private transient ByteArrayOutputStream unread = new ByteArrayOutputStream();
  private final List<Chunk> chunks = new ArrayList<>();
  private int written;
  private boolean ended;
  private boolean seen;

  public record Chunk(String text, boolean last) implements Serializable {}

  /** The command ends with this process, so the output of a snapshot is complete. */
  private synchronized void writeObject(ObjectOutputStream out) throws IOException {
    boolean present = ended;
    ended = true;
    out.defaultWriteObject();
    ended = present;
    out.writeObject(unread.toByteArray());
  }

  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    unread = new ByteArrayOutputStream();
    unread.writeBytes((byte[]) in.readObject());
  }

  /** The chunk with a number, starting from 1; null while it is not available. */
  public synchronized @Nullable Chunk chunk(int number) {
    if (number == chunks.size() + 1 && (chunks.isEmpty() || !chunks.get(number - 2).last())) {
      split();
    }
    return number <= chunks.size() ? chunks.get(number - 1) : null;
  }

  /** Whether this is the first read of the output. */
  public synchronized boolean isFirstRead() {
    boolean first = !seen;
    seen = true;
    return first;
  }

  synchronized boolean ended() {
    return ended;
  }

  @Override
  public synchronized void write(int b) {
    if (written < LONGEST) {
      written++;
      unread.write(b);
    }
  }

  @Override
  public synchronized void close() {
    ended = true;
  }

  /** The first chunk is one line if more follow, so that every client reads at least two chunks. */
  private void split() {
    String text = unread.toString(StandardCharsets.UTF_8);
    int end = chunks.isEmpty() ? text.indexOf('\n') + 1 : lastLine(text);
    if (end > 0 && end < text.length()) {
      add(text.substring(0, end), false);
    } else if (ended) {
      add(text.isEmpty() ? "\n" : text, true);
    }
  }

  private int lastLine(String text) {
    return ended || text.isEmpty() ? text.length() : text.lastIndexOf('\n', text.length() - 2) + 1;
  }

  private void add(String text, boolean last) {
    chunks.add(new Chunk(text, last));
    byte[] rest = unread.toByteArray();
    int taken = text.getBytes(StandardCharsets.UTF_8).length;
    unread.reset();
    unread.write(rest, Math.min(taken, rest.length), Math.max(0, rest.length - taken));
  }
}
