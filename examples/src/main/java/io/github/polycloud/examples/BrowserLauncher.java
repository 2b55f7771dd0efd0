package io.github.polycloud.examples;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The browser of whoever sits here, if it can be opened. The page was printed in any case. */
final class BrowserLauncher {
  private BrowserLauncher() {}

  static void open(URI page) {
    List<String> command = new ArrayList<>(opener(System.getProperty("os.name")));
    command.add(page.toString());
    try {
      new ProcessBuilder(command)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      System.out.println("(no browser could be opened from here)");
    }
  }

  private static List<String> opener(String system) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      // Unlike "start" it takes an address as it is, whatever signs are in it.
      return List.of("rundll32", "url.dll,FileProtocolHandler");
    }
    return List.of(name.startsWith("mac") ? "open" : "xdg-open");
  }
}
