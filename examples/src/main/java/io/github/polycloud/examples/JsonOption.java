package io.github.polycloud.examples;

import picocli.CommandLine.Option;

/** Lets a command that lists speak to programs. */
final class JsonOption {
  @Option(names = "--json", description = "one JSON array instead of a table")
  private boolean json;

  JsonOption() {}

  void print(Table table) {
    System.out.println(json ? table.json() : table.text());
  }
}
