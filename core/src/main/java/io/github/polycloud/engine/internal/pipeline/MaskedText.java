// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.pipeline;

import java.util.BitSet;

/** Replaces parts of a text with a mask. */
final class MaskedText {
  static final String MASK = "****";

  // A letter, the backslash and four digits.
  private static final int UNICODE_ESCAPE = 6;

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
   * a whole. Only hits that contain quotation marks or brackets of the structure may break it.
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
      if (isHit(i, end)) {
        i = mask(i);
      } else {
        pass(i, end);
        masked.append(text, i, end);
        i = end;
      }
    }
    return masked.toString();
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
