// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.pipeline;

import java.util.BitSet;

/** Replaces parts of a text with a mask. */
final class MaskedText {
  static final String MASK = "****";

  // A letter, the backslash and four digits.
  private static final int UNICODE_ESCAPE = 6;

  // As long as the names in errors are.
  private static final int MAX_NAME = 20;

  private final String text;
  private final BitSet hits;
  private final StringBuilder masked;
  private boolean inString;
  // The first hit at or after the index, or one before it.
  private int nextHit = -1;

  private MaskedText(String text, BitSet hits) {
    this.text = text;
    this.hits = hits;
    this.masked = new StringBuilder(text.length());
  }

  /** Returns a text with a mask in place of each range of hits. */
  static String of(String text, BitSet hits) {
    StringBuilder masked = new StringBuilder(text.length());
    int end = 0;
    for (int start = hits.nextSetBit(0); start >= 0; start = hits.nextSetBit(end)) {
      masked.append(text, end, start).append(MASK);
      end = hits.nextClearBit(start);
    }
    return masked.append(text, end, text.length()).toString();
  }

  /**
   * Like {@link #of}, but JSON remains JSON: a number becomes a string, and an escape is masked as
   * a whole. Only hits that contain quotation marks or brackets of the structure may break it. A
   * short word that is the name of a member remains, so that the fields of an error can be found
   * although the caller sent their names as values.
   */
  static String json(String text, BitSet hits) {
    return new MaskedText(text, hits).json();
  }

  /** Returns whether a text may be JSON with a structure. */
  static boolean isJson(String text) {
    int i = 0;
    while (i < text.length() && (text.charAt(i) <= ' ' || text.charAt(i) == '\uFEFF')) {
      i++;
    }
    return i < text.length() && (text.charAt(i) == '{' || text.charAt(i) == '[');
  }

  private String json() {
    int i = 0;
    while (i < text.length()) {
      int end = characterEnd(i);
      int name = inString ? i : nameEnd(i);
      if (name > i) {
        masked.append(text, i, name);
        i = name;
      } else if (isHit(i, end)) {
        i = mask(i);
      } else {
        pass(i, end);
        masked.append(text, i, end);
        i = end;
      }
    }
    return masked.toString();
  }

  /**
   * Returns the index after the name of a member that begins at an index, if it is a short word and
   * nothing but a hit; otherwise that index.
   */
  private int nameEnd(int from) {
    if (text.charAt(from) != '"' || hits.nextSetBit(from) != from + 1) {
      return from;
    }
    int end = hits.nextClearBit(from + 1);
    if (end - from > MAX_NAME || end >= text.length() || text.charAt(end) != '"') {
      return from;
    }
    for (int i = from + 1; i < end; i++) {
      char c = text.charAt(i);
      if ((c < 'a' || c > 'z') && c != '_') {
        return from;
      }
    }
    int next = end + 1;
    while (next < text.length() && text.charAt(next) <= ' ') {
      next++;
    }
    return next < text.length() && text.charAt(next) == ':' ? end + 1 : from;
  }

  /** Masks what begins at an index, with the rest of its number; returns the index after it. */
  private int mask(int from) {
    boolean began = inString;
    if (!began) {
      while (!masked.isEmpty() && isScalar(masked.charAt(masked.length() - 1))) {
        masked.setLength(masked.length() - 1);
      }
    }
    int i = from;
    for (int end = i; i < text.length(); i = end) {
      end = characterEnd(i);
      if (!isHit(i, end) && (inString || !isScalar(text.charAt(i)))) {
        break;
      }
      pass(i, end);
    }
    masked.append(began ? "" : "\"").append(MASK).append(inString ? "" : "\"");
    return i;
  }

  private void pass(int from, int end) {
    if (end == from + 1 && text.charAt(from) == '"') {
      inString = !inString;
    }
  }

  private boolean isHit(int from, int end) {
    // Looked up once per hit, since the next one may be far away.
    if (nextHit < from) {
      int hit = hits.nextSetBit(from);
      nextHit = hit < 0 ? Integer.MAX_VALUE : hit;
    }
    return nextHit < end;
  }

  private int characterEnd(int from) {
    int length = 1;
    if (inString && text.charAt(from) == '\\') {
      boolean unicode = from + 1 < text.length() && text.charAt(from + 1) == 'u';
      length = unicode ? UNICODE_ESCAPE : 2;
    }
    return Math.min(text.length(), from + length);
  }

  private static boolean isScalar(char c) {
    return c >= '0' && c <= '9'
        || c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c == '-'
        || c == '+'
        || c == '.';
  }
}
