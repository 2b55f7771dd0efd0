// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.pipeline;

import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * One form of a secret to search for: the secret itself or part of its base64. Letters of ASCII are
 * compared without case, since services return header names and escapes in either case.
 *
 * @param text the form, {@linkplain #fold folded}
 * @param base64 whether it is part of base64, of which everything around it is masked as well
 */
record Needle(@Sensitive String text, boolean base64) {
  /** Shorter secrets are only masked where they are whole words. */
  static final int MIN_INFIX = 6;

  /** Still shorter values are not masked: they occur everywhere. */
  static final int MIN_LENGTH = 3;

  /** From this length, the beginning of a form is masked without the rest. */
  static final int MAX_HEAD = 64;

  // Services quote single lines of keys and certificates.
  private static final int MIN_LINE = 8;

  /** Adds the forms of a secret, including base64 of any text that contains it. */
  static void addAll(Set<Needle> needles, String secret) {
    addPlain(needles, secret);
    for (String form : decodedForms(secret)) {
      if (form.length() >= MIN_INFIX) {
        addBase64(needles, form.getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  /** Adds the forms of a secret, except base64. */
  static void addPlain(Set<Needle> needles, String secret) {
    for (String form : decodedForms(secret)) {
      addPart(needles, form, MIN_LENGTH);
      if (form.indexOf('\n') >= 0) {
        form.lines().forEach(line -> addPart(needles, line.strip(), MIN_LINE));
      }
    }
  }

  private static void addPart(Set<Needle> needles, String part, int minLength) {
    if (part.length() >= minLength) {
      needles.add(new Needle(fold(part), false));
      if (part.indexOf(' ') >= 0) {
        // As in forms.
        needles.add(new Needle(fold(part.replace(' ', '+')), false));
      }
    }
  }

  /** Returns a secret as it is and decoded. */
  private static Set<String> decodedForms(String secret) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(secret);
    DecodedText decoded = DecodedText.of(secret).decoded();
    if (decoded != null) {
      forms.add(decoded.text());
    }
    return forms;
  }

  private static void addBase64(Set<Needle> needles, byte[] bytes) {
    for (int before = 0; before < 3; before++) {
      byte[] shifted = new byte[before + bytes.length];
      System.arraycopy(bytes, 0, shifted, before, bytes.length);
      String encoded = Base64.getEncoder().withoutPadding().encodeToString(shifted);
      // The first and last characters also depend on what surrounds the secret.
      int start = before == 0 ? 0 : before + 1;
      int end = encoded.length() - (shifted.length % 3 == 0 ? 0 : 1);
      // The rest is masked with what surrounds it.
      String own = encoded.substring(start, Math.min(end, start + MAX_HEAD));
      if (own.length() >= MIN_INFIX) {
        needles.add(new Needle(fold(own), true));
        needles.add(new Needle(fold(own.replace('+', '-').replace('/', '_')), true));
      }
    }
  }

  int length() {
    return text.length();
  }

  /** Returns whether it is only masked where it is a whole word. */
  boolean word() {
    return text.length() < MIN_INFIX;
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
  public String toString() {
    return RecordText.of(this);
  }
}
