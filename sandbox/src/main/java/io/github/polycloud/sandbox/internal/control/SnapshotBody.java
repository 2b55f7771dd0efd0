// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.control;

import io.github.polycloud.sandbox.internal.http.Json;
import io.github.polycloud.sandbox.internal.snapshot.SealedSnapshot;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The body with a snapshot: a JSON object with a text in base 64. It is written and read part by
 * part, because it can be longer than all other bodies together.
 */
final class SnapshotBody {

  private static final String MEMBER = "snapshot";
  private static final byte[] START = "{\"snapshot\":\"".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] END = "\"}".getBytes(StandardCharsets.US_ASCII);
  private static final long LONGEST_NANOS = Duration.ofMinutes(2).toNanos();

  private static final long LONGEST_DISCARD_NANOS = Duration.ofSeconds(5).toNanos();

  /** Each holds a thread. */
  private static final Semaphore DISCARDING = new Semaphore(8);

  private SnapshotBody() {}

  /** The length of a body in bytes. */
  static long length(long snapshot) {
    return START.length + (snapshot + SealedSnapshot.SEAL + 2) / 3 * 4 + END.length;
  }

  static void write(SealedSnapshot snapshot, OutputStream out) throws IOException {
    out.write(START);
    try (OutputStream text = Base64.getEncoder().wrap(new Kept(out))) {
      text.write(snapshot.content());
      text.write(snapshot.seal());
    }
    out.write(END);
  }

  /**
   * Reads a body.
   *
   * @param max the longest snapshot in bytes
   * @throws ControlError if it is not valid, longer, or not received in time
   */
  static SealedSnapshot read(InputStream in, long max) {
    Blocks read = new Blocks(max + SealedSnapshot.SEAL);
    try (JsonParser parser = Json.CAMEL.createParser(new Timed(in, LONGEST_NANOS))) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw ControlError.badRequest("the body must be a JSON object");
      }
      boolean found = false;
      for (String name = parser.nextName(); name != null; name = parser.nextName()) {
        if (!name.equals(MEMBER)) {
          throw ControlError.badRequest(
              "unknown member " + ControlError.quoted(name) + "; known are " + MEMBER);
        }
        if (parser.nextToken() != JsonToken.VALUE_STRING || found) {
          throw notReturned();
        }
        parser.readBinaryValue(read);
        found = true;
      }
      if (parser.nextToken() != null) {
        throw ControlError.badRequest("the body is not valid JSON");
      }
    } catch (JacksonException e) {
      throw notReturned();
    }
    if (read.length <= SealedSnapshot.SEAL) {
      throw notReturned();
    }
    return new SealedSnapshot(
        read.take((int) read.length - SealedSnapshot.SEAL), read.take(SealedSnapshot.SEAL));
  }

  /** Reads the rest of a rejected body, so that a client that sends it receives the response. */
  static void discard(InputStream in) {
    if (!DISCARDING.tryAcquire()) {
      return;
    }
    try {
      byte[] part = new byte[1 << 16];
      InputStream timed = new Timed(in, LONGEST_DISCARD_NANOS);
      while (timed.read(part, 0, part.length) >= 0) {
        // Not needed.
      }
    } catch (IOException | ControlError e) {
      // The response is sent nevertheless.
    } finally {
      DISCARDING.release();
    }
  }

  private static ControlError notReturned() {
    return ControlError.badRequest(
        "snapshot must be the value that GET /__sandbox/snapshot returned");
  }

  /** Keeps the response open behind the encoder. */
  private static final class Kept extends FilterOutputStream {

    Kept(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() {
      // The end of the text is not that of the body.
    }
  }

  /** Bounds the time to send a body. */
  private static final class Timed extends FilterInputStream {

    private final long startedAt = System.nanoTime();

    private final long longestNanos;

    Timed(InputStream in, long longestNanos) {
      super(in);
      this.longestNanos = longestNanos;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      if (System.nanoTime() - startedAt > longestNanos) {
        throw new ControlError(408, "the request body was not received in time");
      }
      return super.read(bytes, from, length);
    }
  }

  /** Bytes of unknown number, of which no part is copied before all are there. */
  private static final class Blocks extends OutputStream {

    private static final int BLOCK = 1 << 20;

    private final long max;
    private final Deque<byte[]> blocks = new ArrayDeque<>();
    private long length;
    private int end = BLOCK;
    private int taken;

    Blocks(long max) {
      this.max = max;
    }

    @Override
    public void write(int value) {
      write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
      length += count;
      if (length > max) {
        throw new ControlError(
            413,
            "the snapshot must not be longer than %d bytes".formatted(max - SealedSnapshot.SEAL));
      }
      for (int done = 0; done < count; ) {
        if (end == BLOCK) {
          blocks.addLast(new byte[BLOCK]);
          end = 0;
        }
        int part = Math.min(count - done, BLOCK - end);
        System.arraycopy(bytes, from + done, blocks.getLast(), end, part);
        end += part;
        done += part;
      }
    }

    /** Takes the first bytes out. */
    byte[] take(int count) {
      byte[] whole = new byte[count];
      for (int done = 0; done < count; ) {
        int part = Math.min(count - done, BLOCK - taken);
        System.arraycopy(blocks.getFirst(), taken, whole, done, part);
        done += part;
        taken += part;
        if (taken == BLOCK) {
          blocks.removeFirst();
          taken = 0;
        }
      }
      return whole;
    }
  }
}
