// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.http;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces secrets in an XML document, or all of it if it is not well-formed or has a DTD. */
final class XmlMask {

  private static final Pattern ATTRIBUTE =
      Pattern.compile("([^\\s=\"'<>/]++)\\s*+=\\s*+(\"[^\"]*+\"|'[^']*+')");

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
    boolean hidden = isHidden() || isSecret(name) || namesASecret(tag);
    masked.append(
        ATTRIBUTE
            .matcher(tag)
            .replaceAll(
                attribute ->
                    Matcher.quoteReplacement(
                        hidden || isSecret(attribute.group(1))
                            ? attribute.group(1) + "=\"" + RequestMask.MASK + "\""
                            : attribute.group())));
    if (!tag.endsWith("/>")) {
      open.push(new Element(name, hidden));
    }
  }

  /** Whether an attribute says that the element is one of a secret, as {@code name="password"}. */
  private static boolean namesASecret(String tag) {
    return ATTRIBUTE
        .matcher(tag)
        .results()
        .map(MatchResult::group)
        .anyMatch(
            attribute ->
                SecretMask.isSecret(
                    attribute
                        .substring(attribute.indexOf('=') + 1)
                        .strip()
                        .replaceAll("[\"']", "")));
  }

  private static boolean isSecret(String name) {
    String local = name.substring(name.indexOf(':') + 1);
    return SecretMask.isSecret(local);
  }
}
