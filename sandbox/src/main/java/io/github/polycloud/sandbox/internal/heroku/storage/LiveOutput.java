package io.github.polycloud.sandbox.internal.heroku.storage;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;

/** Text that others read while it is still being written. */
public final class LiveOutput extends OutputStream {

  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private boolean ended;
  private boolean found;

  public void line(String text) {
    byte[] bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
    write(bytes, 0, bytes.length);
  }

  @Override
  public synchronized void write(int b) {
    written.write(b);
    notifyAll();
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int length) {
    written.write(bytes, offset, length);
    notifyAll();
  }

  /** Nothing more will come. */
  @Override
  public synchronized void close() {
    ended = true;
    notifyAll();
  }

  /** All that was written so far. */
  public synchronized String text() {
    return written.toString(StandardCharsets.UTF_8);
  }

  /** As on the real service, who asks first asks too early. */
  synchronized boolean firstLook() {
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

  /** Waits a while unless there is more than this, or will never be. */
  synchronized void await(int known, Duration longest) throws InterruptedException {
    if (written.size() <= known && !ended) {
      wait(longest.toMillis());
    }
  }
}
