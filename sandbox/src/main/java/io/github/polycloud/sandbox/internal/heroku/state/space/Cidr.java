// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.space;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import java.io.Serializable;
import java.util.regex.Pattern;

/** A block of IPv4 addresses. */
public record Cidr(String text) implements Serializable {

  private static final String BYTE = "(25[0-5]|2[0-4]\\d|1?\\d?\\d)";
  private static final Pattern ADDRESS = Pattern.compile(BYTE + "(\\." + BYTE + "){3}");
  private static final Pattern BLOCK = Pattern.compile(ADDRESS.pattern() + "/(3[0-2]|[12]?\\d)");

  /** Fails for an invalid block. */
  public Cidr {
    if (!BLOCK.matcher(text).matches()) {
      throw HerokuError.invalid(text + " is not a block of addresses.");
    }
  }

  /** Checks a single address. */
  static String address(String text) {
    if (!ADDRESS.matcher(text).matches()) {
      throw HerokuError.invalid(text + " is not an IP address.");
    }
    return text;
  }
}
