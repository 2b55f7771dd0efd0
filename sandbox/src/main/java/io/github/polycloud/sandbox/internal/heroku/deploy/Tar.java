package io.github.polycloud.sandbox.internal.heroku.deploy;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the files of a tar archive in V7, POSIX and GNU format. */
final class Tar {

  private static final int BLOCK = 512;
  private static final long LARGEST = 256L << 20;
  private static final Pattern LONG_PATH = Pattern.compile("\\d{1,10} path=([^\\n]*)\\n");

  private final InputStream in;
  private long left = LARGEST;

  Tar(InputStream in) {
    this.in = in;
  }

  /** All regular files by name, without a leading {@code ./}. */
  Map<String, byte[]> files() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    String longName = null;
    for (byte[] header = header(); header != null; header = header()) {
      byte[] content = content(size(header));
      switch (header[156]) {
        case 'L' -> longName = text(content, 0, content.length);
        case 'x' -> longName = path(content, longName);
        case 0, '0' -> {
          files.put(bare(longName == null ? name(header) : longName), content);
          longName = null;
        }
        default -> longName = header[156] == 'g' ? longName : null;
      }
    }
    return files;
  }

  /** Returns null at the end: a block of zeros, or the end of the stream. */
  private byte @Nullable [] header() throws IOException {
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

  private byte[] content(long size) throws IOException {
    left -= size;
    if (size < 0 || left < 0) {
      throw new IOException("the archive is too large");
    }
    byte[] content = in.readNBytes((int) size);
    long padding = (BLOCK - size % BLOCK) % BLOCK;
    if (content.length < size || in.readNBytes((int) padding).length < padding) {
      throw new EOFException("the archive is cut short");
    }
    return content;
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
