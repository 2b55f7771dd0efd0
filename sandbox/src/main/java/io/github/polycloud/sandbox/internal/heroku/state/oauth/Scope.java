// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.oauth;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The scope of an authorization. */
public record Scope(List<String> words) implements Serializable {

  public static final Scope GLOBAL = new Scope(List.of("global"));

  private static final Set<String> KNOWN =
      Set.of("global", "identity", "read", "write", "read-protected", "write-protected");

  /** Fails for an empty scope and for unknown words. */
  public static Scope of(List<String> words) {
    if (words.isEmpty() || !KNOWN.containsAll(words)) {
      throw HerokuError.invalid("scope must hold one or more of " + KNOWN + ".");
    }
    return new Scope(List.copyOf(words));
  }

  /** Parses words separated by spaces; an empty text is the global scope. */
  public static Scope parse(String text) {
    return text.isBlank() ? GLOBAL : of(Arrays.asList(text.strip().split("[ ,]+")));
  }

  /** Account and OAuth paths need the global scope; identity allows only to read the account. */
  public boolean allows(String method, String path) {
    if (words.contains("global")) {
      return true;
    }
    boolean reads = method.equals("GET");
    if (path.equals("/account")) {
      return reads;
    }
    boolean writer = words.stream().anyMatch(word -> word.startsWith("write"));
    boolean reader = writer || words.stream().anyMatch(word -> word.startsWith("read"));
    boolean personal = path.startsWith("/oauth/") || path.startsWith("/account/");
    return (reads ? reader : writer) && !personal;
  }
}
