// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import picocli.CommandLine.Option;

/** Option for machine-readable output of lists. */
final class JsonOption {
  @Option(names = "--json", description = "print a JSON array instead of a table")
  private boolean json;

  JsonOption() {}

  void print(Table table) {
    System.out.println(json ? table.json() : table.text());
  }
}
