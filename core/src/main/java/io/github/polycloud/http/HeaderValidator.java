package io.github.polycloud.http;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;

/** What a header field may hold. Checked before any I/O, so that nothing can be smuggled in. */
final class HeaderValidator {
  private static final String NAME_CHARACTERS = "!#$%&'*+-.^_`|~";
  private static final boolean[] IN_NAMES = new boolean[128];

  static {
    for (char c = 0; c < IN_NAMES.length; c++) {
      IN_NAMES[c] = Character.isLetterOrDigit(c) || NAME_CHARACTERS.indexOf(c) >= 0;
    }
  }

  private HeaderValidator() {}

  static String requireValidName(String name) {
    // A loop over a table: each header field of each attempt comes by here.
    boolean allowed = !name.isEmpty();
    for (int i = 0; allowed && i < name.length(); i++) {
      char c = name.charAt(i);
      allowed = c < IN_NAMES.length && IN_NAMES[c];
    }
    if (!allowed) {
      throw new CloudException(
          ErrorKind.INVALID_REQUEST,
          "a header name is made of letters, digits and " + NAME_CHARACTERS + " only");
    }
    return name;
  }

  static String requireValidValue(String name, String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c != '\t' && (c < ' ' || (c >= 0x7f && c < 0xa0) || c > 0xff)) {
        throw new CloudException(
            ErrorKind.INVALID_REQUEST,
            "the value of header "
                + name
                + " must not hold control characters or letters beyond ISO 8859-1");
      }
    }
    return value;
  }
}
