// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.account;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Opens a page in the local browser, if there is one. The URL was printed in any case. */
final class Browser {
  private Browser() {}

  static void open(URI page) {
    List<String> command = new ArrayList<>(opener(System.getProperty("os.name")));
    command.add(page.toString());
    try {
      new ProcessBuilder(command)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      System.err.println("note: no browser could be opened");
    }
  }

  private static List<String> opener(String system) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      // Unlike "start", it does not interpret special characters in the URL.
      return List.of("rundll32", "url.dll,FileProtocolHandler");
    }
    return List.of(name.startsWith("mac") ? "open" : "xdg-open");
  }
}
