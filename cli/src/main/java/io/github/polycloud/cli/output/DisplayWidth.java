// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.output;

import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jline.utils.WCWidth;

/** The columns that text takes on a terminal: East Asian wide characters and emoji take two. */
public final class DisplayWidth {
  /** One user-perceived character: it matches in one pass and cannot backtrack. */
  private static final Pattern CLUSTER = Pattern.compile("\\X");

  private static final int EMOJI_PRESENTATION = 0xFE0F;
  private static final String ELLIPSIS = "\u2026";

  private DisplayWidth() {}

  /** Returns the columns of a line. */
  public static int of(String line) {
    if (isAscii(line)) {
      return line.length();
    }
    int columns = 0;
    for (Iterator<String> clusters = clusters(line); clusters.hasNext(); ) {
      columns += ofCluster(clusters.next());
    }
    return columns;
  }

  /** Returns a line that is not wider than the columns; an ellipsis replaces what was cut. */
  static String cut(String line, int columns) {
    if (line.length() <= columns && isAscii(line) || of(line) <= columns) {
      return line;
    }
    StringBuilder cut = new StringBuilder();
    int used = 0;
    for (Iterator<String> clusters = clusters(line); clusters.hasNext(); ) {
      String cluster = clusters.next();
      used += ofCluster(cluster);
      if (used > columns - 1) {
        break;
      }
      cut.append(cluster);
    }
    return columns < 1 ? "" : cut.append(ELLIPSIS).toString();
  }

  private static Iterator<String> clusters(String line) {
    Matcher matcher = CLUSTER.matcher(line);
    return matcher.results().map(result -> result.group()).iterator();
  }

  private static int ofCluster(String cluster) {
    int columns = 0;
    int symbols = 0;
    for (int i = 0; i < cluster.length(); ) {
      int c = cluster.codePointAt(i);
      i += Character.charCount(c);
      columns = Math.max(columns, c == EMOJI_PRESENTATION ? 2 : Math.max(0, WCWidth.wcwidth(c)));
      symbols += isRegionalIndicator(c) ? 1 : 0;
    }
    // Two regional indicators are one flag.
    return symbols == 2 ? 2 : columns;
  }

  private static boolean isRegionalIndicator(int c) {
    return c >= 0x1F1E6 && c <= 0x1F1FF;
  }

  private static boolean isAscii(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) >= 0x7F) {
        return false;
      }
    }
    return true;
  }
}
