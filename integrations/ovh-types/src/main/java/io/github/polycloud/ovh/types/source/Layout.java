// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.source;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * A document that is laid out within 100 columns, after Wadler's "A prettier printer": a group is
 * written on one line if it fits; otherwise all its own breaks become line breaks, and the groups
 * in it are decided one by one.
 */
sealed interface Layout {
  /** The limit of google-java-format. */
  int WIDTH = 100;

  /** The formatter puts arguments on shared lines if each is shorter. */
  int SHORT = 10;

  /** Text without line breaks. */
  record Text(String text) implements Layout {}

  /** A line break, or this text if the group fits on one line. */
  record Break(String flat) implements Layout {}

  /** A line break in any case. */
  record NewLine() implements Layout {}

  /** A document whose lines after the first are indented further. */
  record Indent(int columns, Layout content) implements Layout {}

  /** A document that is broken as a whole or not at all. */
  record Group(Layout content) implements Layout {}

  /** Documents one after the other. */
  record Sequence(List<Layout> parts) implements Layout {}

  static Layout text(String text) {
    return new Text(text);
  }

  static Layout line() {
    return new Break(" ");
  }

  static Layout softBreak() {
    return new Break("");
  }

  static Layout newLine() {
    return new NewLine();
  }

  static Layout indent(int columns, Layout... parts) {
    return new Indent(columns, sequence(parts));
  }

  static Layout group(Layout... parts) {
    return new Group(sequence(parts));
  }

  static Layout sequence(Layout... parts) {
    return new Sequence(Arrays.asList(parts));
  }

  static Layout sequence(List<Layout> parts) {
    return new Sequence(List.copyOf(parts));
  }

  /** Returns documents with a separator between each two. */
  static Layout join(List<Layout> parts, Layout... separator) {
    Layout between = sequence(separator);
    Layout[] all = new Layout[Math.max(0, parts.size() * 2 - 1)];
    for (int i = 0; i < all.length; i++) {
      all[i] = i % 2 == 0 ? parts.get(i / 2) : between;
    }
    return sequence(all);
  }

  /** Returns a list in parentheses: on one line, on the next line, or one element per line. */
  static Layout list(String before, List<Layout> elements, String after) {
    return elements.isEmpty()
        ? text(before + after)
        : group(
            text(before),
            indent(4, softBreak(), group(join(elements, text(","), line()))),
            text(after));
  }

  /**
   * Returns a declaration. The formatter breaks it before the type, and keeps annotations of the
   * type with it.
   */
  static Layout declaration(List<String> annotations, String type, String name) {
    Layout plain = group(text(type), indent(4, line(), text(name)));
    return annotations.isEmpty()
        ? plain
        : group(text(String.join(" ", annotations)), indent(4, line(), plain));
  }

  /**
   * Returns the beginning of a method with its parameters. The name is on a line of its own if it
   * does not fit after the type.
   *
   * @param indent the indentation of the method
   */
  static Layout signature(
      int indent, String type, String name, List<Layout> parameters, String end) {
    return indent + type.length() + name.length() + 2 <= WIDTH
        ? list(type + " " + name + "(", parameters, end)
        : sequence(text(type), indent(4, newLine(), list(name + "(", parameters, end)));
  }

  /** Returns the arguments of a call: like a list, but short ones share lines. */
  static Layout arguments(String before, List<String> arguments, String after) {
    boolean isShort = arguments.stream().allMatch(one -> one.length() < SHORT);
    if (!isShort || arguments.isEmpty()) {
      return list(before, arguments.stream().map(Layout::text).toList(), after);
    }
    Layout[] all = new Layout[arguments.size()];
    for (int i = 0; i < all.length; i++) {
      String text = arguments.get(i) + (i < all.length - 1 ? "," : "");
      all[i] = i == 0 ? text(text) : group(line(), text(text));
    }
    return group(text(before), indent(4, softBreak(), sequence(all)), text(after));
  }

  /** Returns the text of a document; no line has trailing spaces. */
  static String render(Layout document) {
    StringBuilder out = new StringBuilder();
    Deque<Item> rest = new ArrayDeque<>();
    rest.push(new Item(0, false, document));
    int column = 0;
    while (!rest.isEmpty()) {
      Item item = rest.pop();
      Layout layout = item.layout();
      if (layout instanceof Text text) {
        out.append(text.text());
        column += text.text().length();
      } else if (layout instanceof Sequence sequence) {
        push(rest, item, sequence);
      } else if (layout instanceof Indent indent) {
        rest.push(new Item(item.indent() + indent.columns(), item.flat(), indent.content()));
      } else if (layout instanceof Group group) {
        boolean flat = item.flat() || fits(WIDTH - column, group, rest);
        rest.push(new Item(item.indent(), flat, group.content()));
      } else if (layout instanceof Break flatBreak && item.flat()) {
        out.append(flatBreak.flat());
        column += flatBreak.flat().length();
      } else {
        trim(out).append('\n').append(" ".repeat(item.indent()));
        column = item.indent();
      }
    }
    return trim(out).toString();
  }

  /** A document that is still to be written. */
  record Item(int indent, boolean flat, Layout layout) {}

  private static void push(Deque<Item> rest, Item item, Sequence sequence) {
    for (int i = sequence.parts().size() - 1; i >= 0; i--) {
      rest.push(new Item(item.indent(), item.flat(), sequence.parts().get(i)));
    }
  }

  /** Whether a group fits on the rest of the line, with what follows up to the next break. */
  private static boolean fits(int width, Group group, Deque<Item> rest) {
    Deque<Item> items = new ArrayDeque<>();
    items.push(new Item(0, true, group.content()));
    Iterator<Item> following = rest.iterator();
    int left = width;
    while (left >= 0) {
      if (items.isEmpty()) {
        if (!following.hasNext()) {
          return true;
        }
        items.push(following.next());
      }
      Item item = items.pop();
      Layout layout = item.layout();
      if (layout instanceof Text text) {
        left -= text.text().length();
      } else if (layout instanceof Sequence sequence) {
        push(items, item, sequence);
      } else if (layout instanceof Indent indent) {
        items.push(new Item(0, item.flat(), indent.content()));
      } else if (layout instanceof Group inner) {
        items.push(new Item(0, item.flat(), inner.content()));
      } else if (layout instanceof Break flatBreak && item.flat()) {
        left -= flatBreak.flat().length();
      } else {
        return true;
      }
    }
    return false;
  }

  private static StringBuilder trim(StringBuilder out) {
    int end = out.length();
    while (end > 0 && out.charAt(end - 1) == ' ') {
      end--;
    }
    out.setLength(end);
    return out;
  }
}
