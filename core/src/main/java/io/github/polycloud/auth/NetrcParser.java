// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.auth;

import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds an entry in the text of a netrc file. What is not part of this entry is skipped, whatever
 * it is: the file is shared with other programs.
 */
final class NetrcParser {
  private static final Set<String> WITH_VALUE =
      Set.of("login", "password", "account", "protocol", "port");
  private static final Set<String> ENTRIES = Set.of("machine", "default", "macdef");

  private final String text;
  private int at;
  private int line = 1;

  private NetrcParser(String text) {
    this.text = text;
  }

  /**
   * A field of an entry.
   *
   * @param value the value; empty if there is none
   * @param line the line number of the field, from 1
   * @param problem why the value cannot be read; empty if it can
   */
  record Field(@Sensitive String value, int line, String problem) {
    @Override
    public String toString() {
      return RecordText.of(this);
    }
  }

  /**
   * A word.
   *
   * @param word the text without quotes
   * @param line the line number, from 1
   * @param quoted whether it was quoted, so that it is no keyword and no comment
   * @param closed whether the closing quote was found
   */
  private record Token(@Sensitive String word, int line, boolean quoted, boolean closed) {
    boolean isKeyword() {
      return !quoted && (WITH_VALUE.contains(word) || ENTRIES.contains(word));
    }

    /** A {@code #} that follows white space; within a word it may be part of a password. */
    boolean isComment() {
      return !quoted && word.startsWith("#");
    }

    @Override
    public String toString() {
      return RecordText.of(this);
    }
  }

  /** Returns the fields of the first entry of a host, otherwise those of {@code default}. */
  static Map<String, Field> entry(String text, @Nullable String host) {
    NetrcParser parser = new NetrcParser(text);
    Map<String, Field> fallback = null;
    for (Token token = parser.next(); token != null; token = parser.next()) {
      if (parser.skips(token) || token.quoted()) {
        continue;
      }
      if (token.word().equals("machine")) {
        Token name = parser.next();
        Map<String, Field> fields = parser.fields();
        if (name != null && name.word().equalsIgnoreCase(host)) {
          return fields;
        }
      } else if (token.word().equals("default")) {
        Map<String, Field> fields = parser.fields();
        fallback = fallback == null ? fields : fallback;
      }
    }
    return fallback == null ? Map.of() : fallback;
  }

  /** Reads fields up to the next entry. */
  private Map<String, Field> fields() {
    Map<String, Field> fields = new LinkedHashMap<>();
    while (true) {
      int start = at;
      int startLine = line;
      Token token = next();
      if (token == null) {
        return fields;
      }
      if (token.quoted() || skips(token)) {
        continue;
      }
      if (ENTRIES.contains(token.word())) {
        at = start;
        line = startLine;
        return fields;
      }
      if (WITH_VALUE.contains(token.word())) {
        fields.putIfAbsent(token.word(), value(token));
      }
    }
  }

  /** Skips the rest of a comment or macro; returns false if the word starts neither. */
  private boolean skips(Token token) {
    if (token.isComment()) {
      skipLine();
      return true;
    }
    if (!token.quoted() && token.word().equals("macdef")) {
      skipMacro();
      return true;
    }
    return false;
  }

  private Field value(Token keyword) {
    int start = at;
    int startLine = line;
    Token value = next();
    if (value == null || isMissing(keyword, value)) {
      at = start;
      line = startLine;
      return new Field(
          "",
          keyword.line(),
          keyword.word().equals("password") ? "password must be followed by a value" : "");
    }
    return new Field(
        value.word(), value.line(), value.closed() ? "" : "a value must end with its quote");
  }

  /**
   * Whether a field has no value, because a keyword follows instead. A value may be spelled like a
   * keyword: then it is on the line of its field, and what follows it is not a value without field.
   */
  private boolean isMissing(Token field, Token value) {
    if (value.quoted()) {
      return false;
    }
    if (value.word().equals("#")) {
      return true;
    }
    if (!value.isKeyword()) {
      return false;
    }
    if (value.line() != field.line()) {
      return true;
    }
    int start = at;
    int startLine = line;
    Token following = next();
    at = start;
    line = startLine;
    return following != null
        && WITH_VALUE.contains(value.word())
        && following.line() == value.line()
        && !following.isKeyword()
        && !following.isComment();
  }

  private @Nullable Token next() {
    while (at < text.length() && SurroundingSpace.isSpace(text.charAt(at))) {
      advance();
    }
    if (at == text.length()) {
      return null;
    }
    return text.charAt(at) == '"' ? quoted() : plain();
  }

  private Token plain() {
    int start = at;
    while (at < text.length() && !SurroundingSpace.isSpace(text.charAt(at))) {
      at++;
    }
    return new Token(text.substring(start, at), line, false, true);
  }

  private Token quoted() {
    StringBuilder word = new StringBuilder();
    at++;
    while (!endsLine() && text.charAt(at) != '"') {
      if (text.charAt(at) == '\\') {
        at++;
      }
      if (!endsLine()) {
        word.append(text.charAt(at));
        at++;
      }
    }
    boolean closed = !endsLine();
    if (closed) {
      at++;
    }
    return new Token(word.toString(), line, true, closed);
  }

  private boolean endsLine() {
    return at >= text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }

  /** Moves by one character and counts lines that end with LF, CR LF or CR. */
  private void advance() {
    char c = text.charAt(at);
    at++;
    if (c == '\n' || (c == '\r' && (at == text.length() || text.charAt(at) != '\n'))) {
      line++;
    }
  }

  private void skipLine() {
    while (!endsLine()) {
      at++;
    }
  }

  /** Skips a macro: up to the next blank line. */
  private void skipMacro() {
    skipLine();
    while (at < text.length()) {
      int before = line;
      while (at < text.length() && line == before) {
        advance();
      }
      int start = at;
      skipLine();
      if (text.substring(start, at).isBlank()) {
        return;
      }
    }
  }
}
