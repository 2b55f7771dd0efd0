// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.pipeline;

import io.github.polycloud.engine.internal.pipeline.ConfidentialFields.Replacement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Replaces the texts of elements and the values of attributes in XML, by the names of {@link
 * ConfidentialFields}. What is not well-formed, or no XML at all, is accepted: an element that is
 * not closed ends with the one around it. In time proportional to the text. Confined to one thread.
 */
public final class ConfidentialElements {
  private static final String CDATA = "<![CDATA[";
  private static final String CDATA_END = "]]>";
  private static final String COMMENT = "<!--";
  private static final String COMMENT_END = "-->";
  // They describe the element, whatever it contains.
  private static final Set<String> DESCRIPTIONS = Set.of("name", "key", "type", "id", "nil");

  private final String text;
  private final boolean confidential;
  private final Replacement replacement;
  private final int lastCdataEnd;
  private final int lastCommentEnd;
  private final StringBuilder copy;
  private final Deque<Element> open = new ArrayDeque<>();
  // How many open elements have a name, so that a closing tag without one is passed over at once.
  private final Map<String, Integer> names = new HashMap<>();

  /**
   * An open element.
   *
   * @param name its name without a prefix
   * @param confidential whether its name, or that of an element around it, is confidential
   */
  private record Element(String name, boolean confidential) {}

  private ConfidentialElements(String text, boolean confidential, Replacement replacement) {
    this.text = text;
    this.confidential = confidential;
    this.replacement = replacement;
    this.lastCdataEnd = text.lastIndexOf(CDATA_END);
    this.lastCommentEnd = text.lastIndexOf(COMMENT_END);
    this.copy = new StringBuilder(text.length());
  }

  /**
   * Returns a text with the contents of its elements replaced: what is between two tags as a whole,
   * with its CDATA sections and comments. What is outside elements remains.
   *
   * @param confidential whether all of it is confidential
   */
  public static String map(String text, boolean confidential, Replacement replacement) {
    return text.indexOf('<') < 0
        ? text
        : new ConfidentialElements(text, confidential, replacement).map();
  }

  private String map() {
    int i = 0;
    while (i < text.length()) {
      int tag = nextTag(i);
      content(text.substring(i, tag));
      i = tag == text.length() ? tag : at(tag + 1) == '/' ? closingTag(tag) : openingTag(tag);
    }
    return copy.toString();
  }

  private void content(String content) {
    Element element = open.peek();
    copy.append(
        element == null || content.isBlank()
            ? content
            : replacement.replace(element.name(), content, element.confidential()));
  }

  /** Returns the index of the next tag; the end of the text if there is none. */
  private int nextTag(int from) {
    int i = from;
    while (i < text.length()) {
      if (text.charAt(i) != '<') {
        i++;
      } else if (text.startsWith(CDATA, i) && i < lastCdataEnd) {
        i = text.indexOf(CDATA_END, i) + CDATA_END.length();
      } else if (text.startsWith(COMMENT, i) && i < lastCommentEnd) {
        i = text.indexOf(COMMENT_END, i) + COMMENT_END.length();
      } else if (isFirst(at(i + 1)) || at(i + 1) == '/' && isFirst(at(i + 2))) {
        return i;
      } else {
        i++;
      }
    }
    return i;
  }

  /** Handles a closing tag; returns where to continue. */
  private int closingTag(int tag) {
    int end = nameEnd(tag + 2);
    String name = local(tag + 2, end);
    if (names.containsKey(name)) {
      String closed;
      do {
        closed = open.pop().name();
        names.computeIfPresent(closed, (key, count) -> count == 1 ? null : count - 1);
      } while (!closed.equals(name));
    }
    while (end < text.length() && at(end) != '>' && at(end) != '<') {
      end++;
    }
    end = at(end) == '>' ? end + 1 : end;
    copy.append(text, tag, end);
    return end;
  }

  /** Handles an opening tag; returns where to continue. */
  private int openingTag(int tag) {
    int end = nameEnd(tag + 1);
    String name = local(tag + 1, end);
    copy.append(text, tag, end);
    Element around = open.peek();
    Element element =
        new Element(
            name,
            (around == null ? confidential : around.confidential())
                || ConfidentialFields.isConfidential(name));
    end = attributes(end, element);
    if (at(end) == '>') {
      if (at(end - 1) != '/') {
        open.push(element);
        names.merge(name, 1, Integer::sum);
      }
      copy.append('>');
      return end + 1;
    }
    return end;
  }

  /** Handles the attributes of an element; returns the index of the bracket that ends its tag. */
  private int attributes(int from, Element element) {
    boolean variable = false;
    int copied = from;
    int i = from;
    while (i < text.length() && at(i) != '>' && at(i) != '<') {
      int end = nameEnd(i);
      if (end == i) {
        i++;
        continue;
      }
      int sign = blanksEnd(end);
      int start = blanksEnd(sign + 1);
      char quote = at(start);
      if (at(sign) != '=' || quote != '"' && quote != '\'') {
        i = end;
      } else {
        String name = local(i, end);
        String lower = name.toLowerCase(Locale.ROOT);
        i = valueEnd(quote, start + 1);
        String value = text.substring(start + 1, i);
        variable |=
            (lower.equals("name") || lower.equals("key")) && ConfidentialFields.isVariable(value);
        boolean own =
            ConfidentialFields.isConfidential(name)
                || variable && ConfidentialFields.isValue(name)
                || element.confidential() && !DESCRIPTIONS.contains(lower);
        copy.append(text, copied, start + 1).append(replacement.replace(name, value, own));
        copied = i;
        i = at(i) == quote ? i + 1 : i;
      }
    }
    copy.append(text, copied, i);
    return i;
  }

  private int valueEnd(char quote, int from) {
    int i = from;
    // A tag ends in its middle where another one begins: this is no XML.
    while (i < text.length() && at(i) != quote && at(i) != '<') {
      i++;
    }
    return i;
  }

  private int blanksEnd(int from) {
    int i = from;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private int nameEnd(int from) {
    int i = from;
    while (isFirst(at(i))
        || at(i) >= '0' && at(i) <= '9'
        || at(i) == '-'
        || at(i) == '.'
        || at(i) == ':') {
      i++;
    }
    return i;
  }

  /** Returns a name without its prefix. */
  private String local(int start, int end) {
    String name = text.substring(start, end);
    return name.substring(name.lastIndexOf(':') + 1);
  }

  private static boolean isFirst(char c) {
    return Character.isLetter(c) || c == '_';
  }

  /** Returns the character at an index; NUL after the end. */
  private char at(int index) {
    return index < text.length() ? text.charAt(index) : 0;
  }
}
