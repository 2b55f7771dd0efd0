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

  /** The wide characters of the blocks of symbols, of which the library knows few. */
  private static final Pattern WIDE_SYMBOL =
      Pattern.compile(
          "["
              + "\\x{231A}-\\x{231B}\\x{2329}-\\x{232A}\\x{23E9}-\\x{23EC}\\x{23F0}\\x{23F3}"
              + "\\x{25FD}-\\x{25FE}\\x{2614}-\\x{2615}\\x{2648}-\\x{2653}\\x{267F}\\x{2693}"
              + "\\x{26A1}\\x{26AA}-\\x{26AB}\\x{26BD}-\\x{26BE}\\x{26C4}-\\x{26C5}\\x{26CE}"
              + "\\x{26D4}\\x{26EA}\\x{26F2}-\\x{26F3}\\x{26F5}\\x{26FA}\\x{26FD}\\x{2705}"
              + "\\x{270A}-\\x{270B}\\x{2728}\\x{274C}\\x{274E}\\x{2753}-\\x{2755}\\x{2757}"
              + "\\x{2795}-\\x{2797}\\x{27B0}\\x{27BF}\\x{2B1B}-\\x{2B1C}\\x{2B50}\\x{2B55}"
              + "\\x{1F004}\\x{1F0CF}\\x{1F18E}\\x{1F191}-\\x{1F19A}\\x{1F1E6}-\\x{1F202}"
              + "\\x{1F210}-\\x{1F23B}\\x{1F240}-\\x{1F248}\\x{1F250}-\\x{1F251}"
              + "\\x{1F260}-\\x{1F265}\\x{1F300}-\\x{1F320}\\x{1F32D}-\\x{1F335}"
              + "\\x{1F337}-\\x{1F37C}\\x{1F37E}-\\x{1F393}\\x{1F3A0}-\\x{1F3CA}"
              + "\\x{1F3CF}-\\x{1F3D3}\\x{1F3E0}-\\x{1F3F0}\\x{1F3F4}\\x{1F3F8}-\\x{1F43E}"
              + "\\x{1F440}\\x{1F442}-\\x{1F4FC}\\x{1F4FF}-\\x{1F53D}\\x{1F54B}-\\x{1F54E}"
              + "\\x{1F550}-\\x{1F567}\\x{1F57A}\\x{1F595}-\\x{1F596}\\x{1F5A4}"
              + "\\x{1F5FB}-\\x{1F64F}\\x{1F680}-\\x{1F6C5}\\x{1F6CC}\\x{1F6D0}-\\x{1F6D2}"
              + "\\x{1F6D5}-\\x{1F6D8}\\x{1F6DC}-\\x{1F6DF}\\x{1F6EB}-\\x{1F6EC}"
              + "\\x{1F6F4}-\\x{1F6FC}\\x{1F7E0}-\\x{1F7EB}\\x{1F7F0}\\x{1F90C}-\\x{1F93A}"
              + "\\x{1F93C}-\\x{1F945}\\x{1F947}-\\x{1F9FF}\\x{1FA70}-\\x{1FA7C}"
              + "\\x{1FA80}-\\x{1FA8A}\\x{1FA8E}-\\x{1FAC6}\\x{1FAC8}\\x{1FACD}-\\x{1FADC}"
              + "\\x{1FADF}-\\x{1FAEA}\\x{1FAEF}-\\x{1FAF8}"
              + "]");

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
      columns = Math.max(columns, c == EMOJI_PRESENTATION ? 2 : ofCharacter(c));
      symbols += isRegionalIndicator(c) ? 1 : 0;
    }
    // Two regional indicators are one flag.
    return symbols == 2 ? 2 : columns;
  }

  private static int ofCharacter(int c) {
    boolean symbol = c >= 0x2300 && c <= 0x2BFF || c >= 0x1F000 && c <= 0x1FAFF;
    if (symbol) {
      return WIDE_SYMBOL.matcher(Character.toString(c)).matches() ? 2 : 1;
    }
    return Math.max(0, WCWidth.wcwidth(c));
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
