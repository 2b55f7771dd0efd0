// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.pipeline;

import java.util.BitSet;
import java.util.List;

/**
 * Finds any number of needles in one pass over a text, with the algorithm of Aho and Corasick: its
 * work is proportional to the text, whatever it contains, and not to the number of needles.
 * Immutable.
 */
final class AhoCorasick {
  /** What a cut text ends with is masked from this length, if a needle starts with it. */
  private static final int MIN_START = 8;

  // The other bits of the flags are the lengths of words.
  private static final int BASE64 = 1;

  private static final int ROOT = 0;

  // Each node stands for a prefix of a needle. The arrays are indexed by node.
  private final int[] parents;
  private final char[] characters;
  private final int[] depths;
  // The node of the longest proper suffix that is a prefix of a needle too.
  private final int[] suffixes;
  // The length of the longest suffix to be masked; 0 if there is none.
  private final int[] longest;
  private final byte[] flags;
  // A hash table of all nodes by parent and character, with linear probing; 0 is a free place.
  private final int[] table;
  private int size = 1;

  AhoCorasick(List<Needle> needles) {
    int capacity = 1 + needles.stream().mapToInt(Needle::length).sum();
    parents = new int[capacity];
    characters = new char[capacity];
    depths = new int[capacity];
    suffixes = new int[capacity];
    longest = new int[capacity];
    flags = new byte[capacity];
    table = new int[Integer.highestOneBit(capacity) * 4];
    needles.forEach(this::add);
    link();
  }

  private void add(Needle needle) {
    int node = ROOT;
    for (int i = 0; i < needle.length(); i++) {
      node = childOrNew(node, needle.text().charAt(i));
      int length = i + 1;
      if (length == needle.length() || length >= Needle.MAX_HEAD) {
        if (needle.base64()) {
          flags[node] |= BASE64;
        } else if (needle.word()) {
          flags[node] |= (byte) (1 << length);
        } else {
          longest[node] = length;
        }
      }
    }
  }

  private int childOrNew(int node, char c) {
    int place = place(node, c);
    if (table[place] == 0) {
      parents[size] = node;
      characters[size] = c;
      depths[size] = depths[node] + 1;
      table[place] = size++;
    }
    return table[place];
  }

  /** Returns the place of a child in the table, which is free if there is no such child. */
  private int place(int node, char c) {
    int mask = table.length - 1;
    int hash = (node * 31 + c) * 0x9E3779B9;
    int place = (hash ^ hash >>> 15) & mask;
    while (table[place] != 0 && (parents[table[place]] != node || characters[table[place]] != c)) {
      place = place + 1 & mask;
    }
    return place;
  }

  /** Links each node to the node of its longest suffix, shorter ones first. */
  private void link() {
    for (int node : byDepth()) {
      int parent = parents[node];
      int suffix = parent == ROOT ? ROOT : next(suffixes[parent], characters[node]);
      suffixes[node] = suffix;
      longest[node] = Math.max(longest[node], longest[suffix]);
      flags[node] |= flags[suffix];
    }
  }

  private int[] byDepth() {
    int[] ends = new int[size + 1];
    for (int node = 1; node < size; node++) {
      ends[depths[node]]++;
    }
    for (int depth = 1; depth <= size; depth++) {
      ends[depth] += ends[depth - 1];
    }
    int[] order = new int[size - 1];
    for (int node = size - 1; node > 0; node--) {
      order[--ends[depths[node]]] = node;
    }
    return order;
  }

  /** Returns the node of the longest suffix of what was read, after one more character. */
  private int next(int node, char c) {
    for (int current = node; ; current = suffixes[current]) {
      int child = table[place(current, c)];
      if (child != 0 || current == ROOT) {
        return child;
      }
    }
  }

  /**
   * Marks each occurrence in a text, at its place in the original.
   *
   * @param text the text, {@linkplain Needle#fold folded}
   * @param source the same text and its origins
   * @param cut whether the text may have been cut inside a secret
   */
  void find(String text, DecodedText source, boolean cut, BitSet hits) {
    int[] matches = null;
    int node = ROOT;
    // Where the base64 that is being read began, and whether a part of it was found.
    int run = 0;
    boolean found = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      node = next(node, c);
      int end = i + 1;
      if (longest[node] > 0) {
        matches = matches == null ? new int[text.length() + 1] : matches;
        matches[end] = longest[node];
      }
      for (int length = Needle.MIN_LENGTH; length < Needle.MIN_INFIX; length++) {
        if ((flags[node] & 1 << length) != 0 && isWord(text, end - length, end)) {
          hits.set(source.origin(end - length), source.origin(end));
        }
      }
      if (isBase64(c)) {
        found |= (flags[node] & BASE64) != 0;
      } else {
        if (found) {
          hits.set(source.origin(run), source.origin(i));
        }
        run = end;
        found = false;
      }
    }
    if (found) {
      hits.set(source.origin(run), source.origin(text.length()));
    }
    if (cut && depths[node] >= MIN_START) {
      hits.set(source.origin(text.length() - depths[node]), source.origin(text.length()));
    }
    if (matches != null) {
      mark(matches, source, hits);
    }
  }

  /**
   * Marks matches, of which many may overlap, with each character once.
   *
   * @param matches the length of the longest match that ends at an index
   */
  private static void mark(int[] matches, DecodedText source, BitSet hits) {
    int start = matches.length;
    int end = -1;
    for (int i = matches.length - 1; i > 0; i--) {
      if (matches[i] == 0) {
        continue;
      }
      if (end >= 0 && i < start) {
        hits.set(source.origin(start), source.origin(end));
        end = -1;
      }
      if (end < 0) {
        end = i;
        start = i;
      }
      start = Math.min(start, i - matches[i]);
    }
    if (end >= 0) {
      hits.set(source.origin(start), source.origin(end));
    }
  }

  private static boolean isWord(String text, int start, int end) {
    return !(start > 0
            && Character.isLetterOrDigit(text.charAt(start - 1))
            && Character.isLetterOrDigit(text.charAt(start)))
        && !(end < text.length()
            && Character.isLetterOrDigit(text.charAt(end))
            && Character.isLetterOrDigit(text.charAt(end - 1)));
  }

  private static boolean isBase64(char c) {
    return c >= 'a' && c <= 'z'
        || c >= '0' && c <= '9'
        || c == '+'
        || c == '/'
        || c == '-'
        || c == '_'
        || c == '=';
  }
}
