// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import io.github.polycloud.sandbox.internal.snapshot.PrivateFile;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;

/**
 * The state of both clouds of a sandbox at one time, from {@link Sandbox#snapshot}. It can be
 * written to a file and restored in another process by a sandbox of the same version. Immutable.
 *
 * <p>It contains all credentials of the sandbox and the private key of its certificate authority.
 *
 * @since 0.1.0
 */
public final class SandboxSnapshot {

  /** The longest snapshot in bytes. */
  private static final int MAX_BYTES = 256 << 20;

  private static final byte[] START =
      "polycloud sandbox snapshot 1\n".getBytes(StandardCharsets.US_ASCII);
  private static final int DIGEST = 32;
  private static final Duration LONGEST_SHIFT = Duration.ofDays(36_500);

  /**
   * The parts of a snapshot.
   *
   * @param authority the certificate authority
   * @param heroku the state of Heroku
   * @param ovh the state of OVH
   * @param clockShift the shift of OVH's clock
   */
  record Parts(byte[] authority, byte[] heroku, byte[] ovh, Duration clockShift) {

    /** Omits the content, which includes secrets. */
    @Override
    public String toString() {
      return "Parts";
    }
  }

  private final byte[] bytes;

  private SandboxSnapshot(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Reads a snapshot from a file.
   *
   * @param file a file written by {@link #writeTo}
   * @return the snapshot
   * @throws IllegalArgumentException if the file is not a complete snapshot, or longer than 256 MiB
   * @throws UncheckedIOException if the file cannot be read
   */
  public static SandboxSnapshot readFrom(Path file) {
    byte[] read;
    try (InputStream in = Files.newInputStream(file)) {
      read = in.readNBytes(MAX_BYTES + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot read the snapshot " + file + ": " + PrivateFile.reason(e), e);
    }
    try {
      return checked(read);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
    }
  }

  /**
   * Creates a snapshot from the bytes of another.
   *
   * @param bytes the result of {@link #bytes}; they are copied
   * @return the snapshot
   * @throws IllegalArgumentException if they are not a complete snapshot, or more than 256 MiB
   */
  public static SandboxSnapshot of(byte[] bytes) {
    return checked(bytes.clone());
  }

  /** A snapshot of bytes that must not be changed, without a copy. */
  static SandboxSnapshot sharing(byte[] bytes) {
    return checked(bytes);
  }

  static SandboxSnapshot of(Parts parts) {
    byte[][] sections = {parts.authority(), parts.heroku(), parts.ovh()};
    long length = START.length + DIGEST + Long.BYTES + Integer.BYTES;
    for (byte[] section : sections) {
      length += Integer.BYTES + section.length;
    }
    if (length > MAX_BYTES) {
      throw new IllegalStateException("the state is longer than 256 MiB; delete some slugs");
    }
    int start = START.length + DIGEST;
    ByteBuffer all = ByteBuffer.allocate((int) length).put(START).position(start);
    for (byte[] section : sections) {
      all.putInt(section.length).put(section);
    }
    all.putLong(parts.clockShift().getSeconds()).putInt(parts.clockShift().getNano());
    all.put(START.length, digest(all.array(), start));
    return new SandboxSnapshot(all.array());
  }

  /**
   * Returns the snapshot as bytes, which include secrets.
   *
   * @return a copy
   */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The bytes, which must not be changed. */
  byte[] shared() {
    return bytes;
  }

  /**
   * Writes the snapshot to a file that only its owner can read. An existing file is replaced
   * atomically where the file system supports it.
   *
   * @param file the file; its directory must exist. A symbolic link is followed if its target
   *     exists
   * @throws UncheckedIOException if it cannot be written
   */
  public void writeTo(Path file) {
    try {
      PrivateFile.replace(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot write the snapshot " + file + ": " + PrivateFile.reason(e), e);
    }
  }

  /** Shows the size, but no content. */
  @Override
  public String toString() {
    return "SandboxSnapshot[" + bytes.length + " bytes]";
  }

  /** The error for a snapshot whose content cannot be read. */
  static IllegalArgumentException unreadable(String what, Exception cause) {
    return new IllegalArgumentException(
        what + ": not a state that this version of the sandbox can read", cause);
  }

  Parts parts() {
    int start = START.length + DIGEST;
    try (DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(bytes, start, bytes.length - start))) {
      byte[] authority = section(in);
      byte[] heroku = section(in);
      byte[] ovh = section(in);
      Duration shift = Duration.ofSeconds(in.readLong(), in.readInt());
      if (shift.abs().compareTo(LONGEST_SHIFT) > 0) {
        throw new IOException("the shift of the clock is too long");
      }
      if (in.available() > 0) {
        throw new IOException("trailing bytes");
      }
      return new Parts(authority, heroku, ovh, shift);
    } catch (IOException | ArithmeticException e) {
      throw new IllegalArgumentException("the snapshot is damaged", e);
    }
  }

  private static SandboxSnapshot checked(byte[] all) {
    int start = START.length + DIGEST;
    if (all.length > MAX_BYTES) {
      throw new IllegalArgumentException("a snapshot must not be longer than 256 MiB");
    }
    if (!startsWith(all, START)) {
      throw new IllegalArgumentException(
          "not a snapshot of this version of the sandbox: it must start with \""
              + new String(START, StandardCharsets.US_ASCII).strip()
              + "\"");
    }
    if (all.length < start
        || !Arrays.equals(digest(all, start), Arrays.copyOfRange(all, START.length, start))) {
      throw new IllegalArgumentException("the snapshot is truncated or damaged");
    }
    return new SandboxSnapshot(all);
  }

  private static boolean startsWith(byte[] all, byte[] start) {
    return all.length >= start.length
        && Arrays.equals(all, 0, start.length, start, 0, start.length);
  }

  private static byte[] section(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > in.available()) {
      throw new IOException("wrong length");
    }
    return in.readNBytes(length);
  }

  private static byte[] digest(byte[] content, int from) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(content, from, content.length - from);
      return sha.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
