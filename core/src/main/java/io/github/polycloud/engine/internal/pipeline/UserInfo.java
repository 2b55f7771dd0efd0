// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.pipeline;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the credentials in URLs: passwords, and the user of an HTTP URL, which may be a token. */
final class UserInfo {
  // A password may have characters that should have been encoded, but for slashes.
  private static final Pattern CREDENTIALS =
      Pattern.compile("(://[^/?#:\\s\"<>]*+:)([^/\\s\"<>]*)@|((?<=http|https)://)[^/?#\\s\"<>]*@");

  private UserInfo() {}

  /** Returns a text with the credentials masked. */
  static String mask(String text) {
    String masked = "$1$3" + MaskedText.MASK + "@";
    return text.contains("://") ? CREDENTIALS.matcher(text).replaceAll(masked) : text;
  }

  /** Passes on the passwords in a text. */
  static void passwords(String text, Consumer<String> action) {
    if (text.contains("://")) {
      Matcher found = CREDENTIALS.matcher(text);
      while (found.find()) {
        if (found.group(2) != null) {
          action.accept(found.group(2));
        }
      }
    }
  }
}
