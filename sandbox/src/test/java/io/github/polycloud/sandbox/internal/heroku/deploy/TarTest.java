// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.deploy;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TarTest {

  private static final byte[] ZEROS = new byte[1 << 16];

  @Test
  void anArchiveOfEmptyFilesWithoutEndIsRejected() {
    assertThatThrownBy(() -> files(entry(0, 0), entry(0, 0)))
        .isInstanceOf(IOException.class)
        .hasMessage("the archive is too large");
  }

  @Test
  void aFileThatUnpacksToGigabytesIsRejectedUnread() {
    assertThatThrownBy(() -> files(ZEROS, entry(1L << 32, 0)))
        .isInstanceOf(IOException.class)
        .hasMessage("the archive is too large");
  }

  @Test
  void aNameOfMegabytesIsRejectedUnread() {
    assertThatThrownBy(() -> files(ZEROS, entry(2 << 20, 'L')))
        .isInstanceOf(IOException.class)
        .hasMessage("a file of the archive is too large");
  }

  /** Reads an archive that begins with some bytes and then repeats others without end. */
  private static void files(byte[] repeated, byte[] first) throws IOException {
    Iterator<InputStream> parts =
        Stream.concat(Stream.of(first), Stream.generate(() -> repeated))
            .map(bytes -> (InputStream) new ByteArrayInputStream(bytes))
            .iterator();
    Enumeration<InputStream> all =
        new Enumeration<>() {
          @Override
          public boolean hasMoreElements() {
            return parts.hasNext();
          }

          @Override
          public InputStream nextElement() {
            return parts.next();
          }
        };
    InputStream in = new SequenceInputStream(all);
    new Tar(in, name -> true).files();
  }

  private static byte[] entry(long size, int type) {
    byte[] header = new byte[512];
    put(header, 0, "file");
    put(header, 124, "%011o".formatted(size));
    header[156] = (byte) type;
    int sum = 8 * ' ';
    for (byte b : header) {
      sum += b & 0xFF;
    }
    put(header, 148, "%06o".formatted(sum));
    return header;
  }

  private static void put(byte[] header, int at, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(bytes, 0, header, at, bytes.length);
  }
}
