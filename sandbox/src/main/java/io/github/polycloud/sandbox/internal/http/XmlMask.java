// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.http;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Predicate;

/** Replaces secrets in an XML document, or all of it if it is not well-formed or has a DTD. */
final class XmlMask {

  /** An element that is open. */
  private record Element(String name, boolean hidden) {}

  /** The document has a form that is not looked into. */
  private static final class Unclear extends Exception {
    private static final long serialVersionUID = 1;
  }

  private final String xml;
  private final StringBuilder masked;
  private final Deque<Element> open = new ArrayDeque<>();
  private int at;

  XmlMask(String xml) {
    this.xml = xml;
    this.masked = new StringBuilder(xml.length());
  }

  /**
   * The document with secrets masked.
   *
   * @param all whether all values in it are secrets
   */
  String mask(boolean all) {
    open.push(new Element("", all));
    try {
      while (at < xml.length()) {
        int next = xml.indexOf('<', at);
        text(next < 0 ? xml.length() : next);
        if (next >= 0) {
          markup();
        }
      }
    } catch (Unclear e) {
      return RequestMask.MASK;
    }
    return masked.toString();
  }

  private boolean isHidden() {
    return open.element().hidden();
  }

  private void text(int end) {
    String text = xml.substring(at, end);
    masked.append(isHidden() && !text.isBlank() ? RequestMask.MASK : text);
    at = end;
  }

  private void markup() throws Unclear {
    if (xml.startsWith("<!--", at)) {
      opaque("<!--", "-->");
    } else if (xml.startsWith("<![CDATA[", at)) {
      opaque("<![CDATA[", "]]>");
    } else if (xml.startsWith("<?", at)) {
      opaque("<?", "?>");
    } else if (xml.startsWith("<!", at)) {
      throw new Unclear();
    } else {
      tag(xml.substring(at, end(tagEnd())));
    }
  }

  private void opaque(String start, String end) throws Unclear {
    int from = at + start.length();
    int to = xml.indexOf(end, from);
    end(to);
    masked
        .append(start)
        .append(isHidden() ? RequestMask.MASK : xml.substring(from, to))
        .append(end);
    at = to + end.length();
  }

  /** The position behind the tag; in quotes, {@code >} is no end. */
  private int tagEnd() {
    char quote = 0;
    for (int i = at; i < xml.length(); i++) {
      char c = xml.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i + 1;
      }
    }
    return -1;
  }

  private static int end(int position) throws Unclear {
    if (position < 0) {
      throw new Unclear();
    }
    return position;
  }

  private void tag(String tag) throws Unclear {
    at += tag.length();
    boolean ends = tag.startsWith("</");
    int start = ends ? 2 : 1;
    int end = start;
    while (" \t\r\n/>".indexOf(tag.charAt(end)) < 0) {
      end++;
    }
    String name = tag.substring(start, end);
    if (ends) {
      if (open.size() < 2 || !open.pop().name().equals(name)) {
        throw new Unclear();
      }
      masked.append(tag);
      return;
    }
    boolean hidden = isHidden() || isSecret(name) || new Attributes(tag).any(XmlMask::isSecret);
    attributes(tag, hidden);
    if (!tag.endsWith("/>")) {
      open.push(new Element(name, hidden));
    }
  }

  private void attributes(String tag, boolean hidden) {
    Attributes attributes = new Attributes(tag);
    int copied = 0;
    while (attributes.next()) {
      if (hidden || isSecret(attributes.name)) {
        masked.append(tag, copied, attributes.valueStart).append(RequestMask.MASK);
        copied = attributes.valueEnd;
      }
    }
    masked.append(tag, copied, tag.length());
  }

  /** The attributes of a tag, one after the other. */
  private static final class Attributes {

    private final String tag;
    private String name = "";
    private int valueStart;
    private int valueEnd;

    Attributes(String tag) {
      this.tag = tag;
    }

    boolean next() {
      int from = valueEnd == 0 ? 0 : valueEnd + 1;
      int open = from;
      while (open < tag.length() && tag.charAt(open) != '"' && tag.charAt(open) != '\'') {
        open++;
      }
      int close = open == tag.length() ? -1 : tag.indexOf(tag.charAt(open), open + 1);
      if (close < 0) {
        return false;
      }
      String before = tag.substring(from, open).replace('=', ' ').strip();
      int start = before.length();
      while (start > 0 && " \t\r\n\"'".indexOf(before.charAt(start - 1)) < 0) {
        start--;
      }
      name = before.substring(start);
      valueStart = open + 1;
      valueEnd = close;
      return true;
    }

    /** Whether an attribute says what the element is, as {@code name="password"}. */
    boolean any(Predicate<String> test) {
      while (next()) {
        if (test.test(tag.substring(valueStart, valueEnd))) {
          return true;
        }
      }
      return false;
    }
  }

  private static boolean isSecret(String name) {
    return SecretMask.isSecret(name.substring(name.indexOf(':') + 1));
  }
}
