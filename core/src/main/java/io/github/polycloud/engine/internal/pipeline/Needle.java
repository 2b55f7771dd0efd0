package io.github.polycloud.engine.internal.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One form of a secret to search for: the secret itself or part of its base64. Letters of ASCII are
 * compared without case, since services return header names and escapes in either case.
 */
final class Needle {
  /** Shorter secrets are only masked where they are whole words. */
  static final int MIN_INFIX = 6;

  /** Still shorter values are not masked: they occur everywhere. */
  static final int MIN_LENGTH = 3;

  /** What a cut text ends with is masked from this length, if a secret starts with it. */
  private static final int MIN_START = 8;

  // Bounds the work for a text and a secret that consist of repetitions.
  private static final int MAX_HEAD = 64;

  private final String folded;
  private final String head;
  private final boolean word;
  private final boolean base64;

  private Needle(String folded, boolean base64) {
    this.folded = folded;
    this.head = folded.substring(0, Math.min(folded.length(), MAX_HEAD));
    this.word = folded.length() < MIN_INFIX;
    this.base64 = base64;
  }

  /** Adds the forms of a secret, including base64 of any text that contains it. */
  static void addAll(Set<Needle> needles, String secret) {
    addPlain(needles, secret);
    for (String form : forms(secret)) {
      if (form.length() >= MIN_INFIX) {
        addBase64(needles, form.getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  /** Adds the forms of a secret, except base64. */
  static void addPlain(Set<Needle> needles, String secret) {
    for (String form : forms(secret)) {
      if (form.length() >= MIN_LENGTH) {
        needles.add(new Needle(fold(form), false));
      }
    }
  }

  /** Returns a secret as it is and decoded, each also with a plus sign for a space as in forms. */
  private static Set<String> forms(String secret) {
    Set<String> forms = new LinkedHashSet<>();
    DecodedText decoded = DecodedText.of(secret).decoded();
    for (String plain : decoded == null ? List.of(secret) : List.of(secret, decoded.text())) {
      forms.add(plain);
      forms.add(plain.replace(' ', '+'));
    }
    return forms;
  }

  private static void addBase64(Set<Needle> needles, byte[] bytes) {
    for (int before = 0; before < 3; before++) {
      byte[] shifted = new byte[before + bytes.length];
      System.arraycopy(bytes, 0, shifted, before, bytes.length);
      String encoded = Base64.getEncoder().withoutPadding().encodeToString(shifted);
      // The first and last characters also depend on what surrounds the secret.
      int end = encoded.length() - (shifted.length % 3 == 0 ? 0 : 1);
      String own = encoded.substring(before == 0 ? 0 : before + 1, end);
      if (own.length() >= MIN_INFIX) {
        needles.add(new Needle(fold(own), true));
        needles.add(new Needle(fold(own.replace('+', '-').replace('/', '_')), true));
      }
    }
  }

  int length() {
    return folded.length();
  }

  /** Marks each occurrence in a folded text, at its place in the original. */
  void find(String text, DecodedText source, BitSet hits) {
    int from = 0;
    for (int start = text.indexOf(head); start >= 0; start = text.indexOf(head, from)) {
      int end = start + head.length();
      int last = Math.min(text.length(), start + folded.length());
      while (end < last && text.charAt(end) == folded.charAt(end - start)) {
        end++;
      }
      int first = start;
      if (base64) {
        while (first > from && isBase64(text.charAt(first - 1))) {
          first--;
        }
        while (end < text.length() && isBase64(text.charAt(end))) {
          end++;
        }
      }
      if (!word || isWord(text, start, end)) {
        hits.set(source.origin(first), source.origin(end));
      }
      from = end;
    }
  }

  /** Marks the end of a folded text that was cut inside this secret, where it is as written. */
  void findCut(String text, BitSet hits) {
    for (int length = Math.min(head.length(), text.length()); length >= MIN_START; length--) {
      if (text.regionMatches(text.length() - length, head, 0, length)) {
        hits.set(text.length() - length, text.length());
        return;
      }
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

  /** Returns a text with the letters of ASCII in lower case, so that no index changes. */
  static String fold(String text) {
    int i = 0;
    while (i < text.length() && !isUpper(text.charAt(i))) {
      i++;
    }
    if (i == text.length()) {
      return text;
    }
    char[] folded = text.toCharArray();
    for (; i < folded.length; i++) {
      if (isUpper(folded[i])) {
        folded[i] += 'a' - 'A';
      }
    }
    return new String(folded);
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Needle needle
        && folded.equals(needle.folded)
        && base64 == needle.base64;
  }

  @Override
  public int hashCode() {
    return folded.hashCode();
  }
}
