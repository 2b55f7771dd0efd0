// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.http;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;

/** Validates names and values of header fields before any I/O, which prevents header injection. */
final class HeaderValidator {
  private static final String NAME_CHARACTERS = "!#$%&'*+-.^_`|~";
  private static final boolean[] NAME_TABLE = new boolean[128];

  static {
    for (char c = 0; c < NAME_TABLE.length; c++) {
      NAME_TABLE[c] = Character.isLetterOrDigit(c) || NAME_CHARACTERS.indexOf(c) >= 0;
    }
  }

  private HeaderValidator() {}

  static String requireValidName(String name) {
    // A table lookup: this runs for each header field of each attempt.
    boolean allowed = !name.isEmpty();
    for (int i = 0; allowed && i < name.length(); i++) {
      char c = name.charAt(i);
      allowed = c < NAME_TABLE.length && NAME_TABLE[c];
    }
    if (!allowed) {
      throw CloudException.of(
          ErrorKind.INVALID_REQUEST,
          "a header name must contain only letters, digits and " + NAME_CHARACTERS);
    }
    return name;
  }

  static String requireValidValue(String name, String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c != '\t' && (c < ' ' || (c >= 0x7f && c < 0xa0) || c > 0xff)) {
        throw CloudException.of(
            ErrorKind.INVALID_REQUEST,
            "the value of header "
                + name
                + " must not contain control characters or characters outside of ISO 8859-1");
      }
    }
    return value;
  }
}
