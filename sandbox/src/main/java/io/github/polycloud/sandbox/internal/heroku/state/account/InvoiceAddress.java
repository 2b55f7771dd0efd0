// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.account;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The invoice address, by line. */
public record InvoiceAddress(Map<String, String> lines, boolean used) implements Serializable {

  public static final List<String> LINES =
      List.of("address_1", "address_2", "city", "country", "other", "postal_code", "state");

  static final InvoiceAddress NONE = of(Map.of(), false);

  /** Creates an address; lines that are not given are empty. */
  public static InvoiceAddress of(Map<String, String> given, boolean used) {
    Map<String, String> lines = new LinkedHashMap<>();
    LINES.forEach(line -> lines.put(line, given.getOrDefault(line, "")));
    return new InvoiceAddress(lines, used);
  }
}
