// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.deploy;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files of a tar archive in V7, POSIX and GNU format. An archive of a few kilobytes can
 * unpack to gigabytes, so names and contents are kept within bounds.
 */
final class Tar {

  private static final int BLOCK = 512;
  private static final long LARGEST = 128L << 20;
  private static final int LONGEST_KEPT = 1 << 20;
  private static final int MOST_FILES = 100_000;
  private static final Pattern LONG_PATH = Pattern.compile("\\d{1,10} path=([^\\n]*)\\n");

  private final InputStream in;
  private final Predicate<String> wanted;
  private long left = LARGEST;

  /**
   * Creates a reader.
   *
   * @param wanted the names of the files whose content is kept, without a leading {@code ./}
   */
  Tar(InputStream in, Predicate<String> wanted) {
    this.in = in;
    this.wanted = wanted;
  }

  /**
   * All regular files by name, without a leading {@code ./}; files that are not wanted are empty.
   */
  Map<String, byte[]> files() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    String longName = null;
    for (byte[] header = header(); header != null; header = header()) {
      long size = size(header);
      switch (header[156]) {
        case 'L' -> {
          byte[] name = content(size, true);
          longName = text(name, 0, name.length);
        }
        case 'x' -> longName = path(content(size, true), longName);
        case 0, '0' -> {
          String name = bare(longName == null ? name(header) : longName);
          files.put(name, content(size, wanted.test(name)));
          if (files.size() > MOST_FILES) {
            throw new IOException("the archive has more than " + MOST_FILES + " files");
          }
          longName = null;
        }
        default -> {
          content(size, false);
          longName = header[156] == 'g' ? longName : null;
        }
      }
    }
    return files;
  }

  /** Returns null at the end: a block of zeros, or the end of the stream. */
  private byte @Nullable [] header() throws IOException {
    count(BLOCK);
    byte[] header = in.readNBytes(BLOCK);
    if (header.length == 0 || header.length == BLOCK && header[0] == 0) {
      return null;
    }
    if (header.length < BLOCK || !hasChecksum(header)) {
      throw new IOException("not a tar archive");
    }
    return header;
  }

  private static boolean hasChecksum(byte[] header) throws IOException {
    int sum = 8 * ' ';
    for (int i = 0; i < BLOCK; i++) {
      sum += i >= 148 && i < 156 ? 0 : header[i] & 0xFF;
    }
    return sum == octal(header, 148, 8);
  }

  private byte[] content(long size, boolean kept) throws IOException {
    count(size);
    if (kept && size > LONGEST_KEPT) {
      throw new IOException("a file of the archive is too large");
    }
    byte[] content = in.readNBytes(kept ? (int) size : 0);
    if (content.length < (kept ? size : 0)) {
      throw new EOFException("the archive is cut short");
    }
    in.skipNBytes((kept ? 0 : size) + (BLOCK - size % BLOCK) % BLOCK);
    return content;
  }

  private void count(long bytes) throws IOException {
    left -= bytes;
    if (bytes < 0 || left < 0) {
      throw new IOException("the archive is too large");
    }
  }

  private static long size(byte[] header) throws IOException {
    return octal(header, 124, 12);
  }

  private static long octal(byte[] header, int at, int length) throws IOException {
    String digits = text(header, at, length).strip();
    try {
      return digits.isEmpty() ? 0 : Long.parseLong(digits, 8);
    } catch (NumberFormatException e) {
      throw new IOException("not a tar archive", e);
    }
  }

  private static String name(byte[] header) {
    String prefix = text(header, 257, 5).equals("ustar") ? text(header, 345, 155) : "";
    String name = text(header, 0, 100);
    return prefix.isEmpty() ? name : prefix + "/" + name;
  }

  private static @Nullable String path(byte[] extension, @Nullable String otherwise) {
    Matcher path = LONG_PATH.matcher(new String(extension, StandardCharsets.UTF_8));
    return path.find() ? path.group(1) : otherwise;
  }

  private static String bare(String name) {
    return name.startsWith("./") ? name.substring(2) : name;
  }

  private static String text(byte[] bytes, int at, int length) {
    int end = at;
    while (end < at + length && bytes[end] != 0) {
      end++;
    }
    return new String(bytes, at, end - at, StandardCharsets.UTF_8);
  }
}
