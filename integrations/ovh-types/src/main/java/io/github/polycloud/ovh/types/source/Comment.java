// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.source;

import java.util.ArrayList;
import java.util.List;

/** A Javadoc comment, filled to the limit of columns. */
final class Comment {
  private final List<String> paragraphs = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();

  private Comment() {}

  static Comment of(String... sentences) {
    Comment comment = new Comment();
    List<String> some = new ArrayList<>();
    for (String sentence : sentences) {
      if (!sentence.isEmpty()) {
        some.add(sentence);
      }
    }
    comment.paragraphs.add(String.join(" ", some));
    return comment;
  }

  Comment tag(String tag) {
    tags.add(tag);
    return this;
  }

  /** Returns the lines of the comment for this indentation, each without it. */
  Layout layout(int indent) {
    String only = "/** " + paragraphs.get(0) + " */";
    if (tags.isEmpty() && paragraphs.size() == 1 && indent + only.length() <= Layout.WIDTH) {
      return Layout.sequence(Layout.text(only), Layout.newLine());
    }
    List<String> lines = new ArrayList<>();
    for (String paragraph : paragraphs) {
      fill(paragraph, indent, "", lines);
    }
    if (!tags.isEmpty()) {
      lines.add("");
      tags.forEach(tag -> fill(tag, indent, "    ", lines));
    }
    List<Layout> all = new ArrayList<>();
    all.add(Layout.text("/**"));
    for (String line : lines) {
      all.add(Layout.newLine());
      all.add(Layout.text(line.isEmpty() ? " *" : " * " + line));
    }
    all.add(Layout.newLine());
    all.add(Layout.text(" */"));
    all.add(Layout.newLine());
    return Layout.sequence(all);
  }

  private static void fill(String text, int indent, String continuation, List<String> lines) {
    int width = Layout.WIDTH - indent - " * ".length();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (!line.toString().isBlank() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(continuation).append(word);
      } else {
        line.append(line.isEmpty() ? "" : " ").append(word);
      }
    }
    lines.add(line.toString());
  }
}
