// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.storage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;

/** Text that can be read while it is written. Very long text is cut. */
public final class LiveOutput extends OutputStream implements Serializable {

  private static final int LONGEST = 4 << 20;

  private transient ByteArrayOutputStream written = new ByteArrayOutputStream();
  private boolean ended;
  private boolean found;

  private synchronized void writeObject(ObjectOutputStream out) throws IOException {
    out.defaultWriteObject();
    out.writeObject(written.toByteArray());
  }

  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    written = new ByteArrayOutputStream();
    written.writeBytes((byte[]) in.readObject());
  }

  public void line(String text) {
    byte[] bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
    write(bytes, 0, bytes.length);
  }

  @Override
  public synchronized void write(int b) {
    if (written.size() < LONGEST) {
      written.write(b);
    }
    notifyAll();
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int length) {
    written.write(bytes, offset, Math.min(length, LONGEST - written.size()));
    notifyAll();
  }

  @Override
  public synchronized void close() {
    ended = true;
    notifyAll();
  }

  /** The text written so far. */
  public synchronized String text() {
    return written.toString(StandardCharsets.UTF_8);
  }

  /**
   * Whether this is the first read. As in the real service, the output does not exist at the first
   * read.
   */
  synchronized boolean isFirstRead() {
    boolean first = !found;
    found = true;
    return first;
  }

  synchronized boolean ended() {
    return ended;
  }

  synchronized int size() {
    return written.size();
  }

  synchronized byte[] from(int offset) {
    byte[] all = written.toByteArray();
    return Arrays.copyOfRange(all, Math.min(offset, all.length), all.length);
  }

  /** Waits for more text than is known, the end, or the timeout. */
  synchronized void await(int known, Duration longest) throws InterruptedException {
    if (written.size() <= known && !ended) {
      wait(longest.toMillis());
    }
  }
}
