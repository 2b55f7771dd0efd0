// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.deploy;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** An open file of a source. Its size is that of what is open, and must not change. */
final class SourceFile implements Closeable {
  private static final int BUFFER = 64 << 10;

  private final String name;
  private final SeekableByteChannel channel;
  private final long size;

  SourceFile(String name, SeekableByteChannel channel) throws IOException {
    this.name = name;
    this.channel = channel;
    this.size = channel.size();
  }

  /** Returns the size in bytes when it was opened. */
  long size() {
    return size;
  }

  /**
   * Copies the content.
   *
   * @throws CloudException of kind {@code INVALID_REQUEST} if its size has changed
   */
  void copyTo(OutputStream out) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(size + 1, BUFFER));
    long left = size;
    for (int length = channel.read(buffer); length >= 0; length = channel.read(buffer.clear())) {
      left -= length;
      if (left < 0) {
        throw changed(name);
      }
      out.write(buffer.array(), 0, length);
    }
    if (left > 0) {
      throw changed(name);
    }
  }

  static CloudException changed(String name) {
    return CloudException.of(
        ErrorKind.INVALID_REQUEST, name + " changed while it was packed; try again");
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
