// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.internal.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Sets a value in the text of an ini file and leaves every other character unchanged. */
public final class IniEditor {
  private final List<String> lines = new ArrayList<>();
  private final String lineEnd;

  private IniEditor(String text) {
    this.lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
    if (!text.isEmpty()) {
      lines.addAll(List.of(text.split("(?<=\n)|(?<=\r)(?!\n)")));
    }
  }

  /**
   * Returns the text with this value: it replaces the effective one, else is added at the end of
   * the section, else in a new section.
   */
  public static String set(String text, String section, String name, String value) {
    IniEditor ini = new IniEditor(text);
    ini.set(section, name, value);
    return String.join("", ini.lines);
  }

  /** Returns the text without this value, however often the section has it. */
  public static String remove(String text, String section, String name) {
    IniEditor ini = new IniEditor(text);
    boolean inside = false;
    for (int i = 0; i < ini.lines.size(); i++) {
      String content = withoutMark(ini.lines.get(i)).strip();
      if (content.startsWith("[")) {
        inside = sectionName(content).equals(section);
      } else if (inside && optionName(content).equals(name)) {
        ini.lines.remove(i--);
      }
    }
    return String.join("", ini.lines);
  }

  private void set(String section, String name, String value) {
    String line = name + "=" + value + lineEnd;
    boolean inside = false;
    int old = -1;
    int end = -1;
    // Up to the end of the file: of duplicate sections or names, readers use the last.
    for (int i = 0; i < lines.size(); i++) {
      String content = withoutMark(lines.get(i)).strip();
      if (content.startsWith("[")) {
        inside = sectionName(content).equals(section);
        end = inside ? i + 1 : end;
      } else if (inside
          && !content.isEmpty()
          && !content.startsWith(";")
          && !content.startsWith("#")) {
        end = i + 1;
        old = optionName(content).equals(name) ? i : old;
      }
    }
    if (old >= 0) {
      lines.set(old, line);
    } else if (end >= 0) {
      endLine(end - 1);
      lines.add(end, line);
    } else {
      addSection(section, line);
    }
  }

  private void addSection(String section, String line) {
    if (!lines.isEmpty()) {
      endLine(lines.size() - 1);
      if (!lines.get(lines.size() - 1).isBlank()) {
        lines.add(lineEnd);
      }
    }
    lines.add("[" + section + "]" + lineEnd);
    lines.add(line);
  }

  private void endLine(int index) {
    String line = lines.get(index);
    if (!line.endsWith("\n") && !line.endsWith("\r")) {
      lines.set(index, line + lineEnd);
    }
  }

  /** Some editors write a byte order mark, which would hide the first section. */
  private static String withoutMark(String line) {
    return line.startsWith("\uFEFF") ? line.substring(1) : line;
  }

  private static String sectionName(String content) {
    int end = content.indexOf(']');
    return end < 0 ? "" : content.substring(1, end).strip();
  }

  private static String optionName(String content) {
    return content.split("[=:]", 2)[0].strip().toLowerCase(Locale.ROOT);
  }
}
