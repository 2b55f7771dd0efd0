// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.pipeline;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The forms of some secrets, all of which are searched for in one pass. Thread-safe. */
final class Needles {
  static final Needles NONE = new Needles(List.of());

  private final List<Needle> needles;
  private final int shortest;
  private final int longest;
  // Created when it is needed, because most texts are short and contain no secret.
  private volatile @Nullable AhoCorasick automaton;

  private Needles(List<Needle> needles) {
    this.needles = needles;
    this.shortest = needles.stream().mapToInt(Needle::length).min().orElse(Integer.MAX_VALUE);
    this.longest = needles.stream().mapToInt(Needle::length).max().orElse(0);
  }

  static Needles of(Collection<Needle> needles) {
    return needles.isEmpty() ? NONE : new Needles(List.copyOf(needles));
  }

  /** Returns the length of the shortest form; {@code Integer.MAX_VALUE} if there is none. */
  int shortest() {
    return shortest;
  }

  /** Returns the length of the longest form; 0 if there is none. */
  int longest() {
    return longest;
  }

  /**
   * Marks each occurrence in a text, at its place in the original.
   *
   * @param folded the text, {@linkplain Needle#fold folded}
   * @param source the same text and its origins
   * @param cut whether the text may have been cut inside a secret
   */
  void find(String folded, DecodedText source, boolean cut, BitSet hits) {
    AhoCorasick search = automaton;
    if (search == null) {
      if (needles.isEmpty() || !cut && folded.length() < Needle.MAX_HEAD && !isIn(folded)) {
        return;
      }
      search = new AhoCorasick(needles);
      automaton = search;
    }
    search.find(folded, source, cut, hits);
  }

  private boolean isIn(String folded) {
    for (Needle needle : needles) {
      if (folded.contains(needle.text())) {
        return true;
      }
    }
    return false;
  }
}
