// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.process.rendezvous;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.TimeUnit;

/** Buffers what a client types until the process reads it; a full buffer blocks the client. */
final class TerminalInput extends InputStream {

  private static final int CAPACITY = 1 << 16;

  private final byte[] ring = new byte[CAPACITY];
  private int first;
  private int count;
  private boolean ended;

  synchronized void type(int key) throws InterruptedException {
    while (count == CAPACITY && !ended) {
      wait();
    }
    if (!ended) {
      ring[(first + count) % CAPACITY] = (byte) key;
      count++;
      notifyAll();
    }
  }

  synchronized void end() {
    ended = true;
    notifyAll();
  }

  /** Waits until the client has ended its input, at most until that {@link System#nanoTime()}. */
  synchronized void awaitEnd(long deadline) throws IOException {
    try {
      for (long left = deadline - System.nanoTime();
          left > 0 && !ended;
          left = deadline - System.nanoTime()) {
        TimeUnit.NANOSECONDS.timedWait(this, left);
      }
    } catch (InterruptedException e) {
      throw new InterruptedIOException();
    }
  }

  @Override
  public synchronized int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public synchronized int read(byte[] target, int offset, int length) throws IOException {
    try {
      while (count == 0 && !ended) {
        wait();
      }
    } catch (InterruptedException e) {
      throw new InterruptedIOException();
    }
    if (count == 0) {
      return -1;
    }
    int taken = Math.min(length, count);
    for (int i = 0; i < taken; i++) {
      target[offset + i] = ring[(first + i) % CAPACITY];
    }
    first = (first + taken) % CAPACITY;
    count -= taken;
    notifyAll();
    return taken;
  }
}
