// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.legacy;

import org.jspecify.annotations.Nullable;

/** Writes XML in the style of Rails: dashed names, a type attribute, {@code nil} for null. */
final class Xml {

  private final StringBuilder out =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

  Xml array(String name, Runnable children) {
    return around("<" + name + " type=\"array\">", children, name);
  }

  Xml element(String name, Runnable children) {
    return around("<" + name + ">", children, name);
  }

  Xml text(String name, String value) {
    out.append('<').append(name).append('>').append(escaped(value));
    out.append("</").append(name).append(">\n");
    return this;
  }

  Xml typed(String name, String type, @Nullable Object value) {
    out.append('<').append(name).append(" type=\"").append(type).append('"');
    if (value == null) {
      out.append(" nil=\"true\"");
    }
    out.append('>').append(value == null ? "" : escaped(value.toString()));
    out.append("</").append(name).append(">\n");
    return this;
  }

  Xml empty(String name) {
    out.append('<').append(name).append("/>\n");
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }

  private Xml around(String opening, Runnable children, String name) {
    out.append(opening).append('\n');
    children.run();
    out.append("</").append(name).append(">\n");
    return this;
  }

  private static String escaped(String value) {
    return value
        .replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
