// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.process.shell;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The programs that a dyno of the sandbox can run. */
final class Programs {

  private static final int NOT_FOUND = 127;
  private static final long LONGEST_SLEEP_SECONDS = 3600;
  private static final Pattern UNICODE = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");

  private final Map<String, String> environment;
  private final int slug;
  private final Streams streams;

  Programs(Map<String, String> environment, int slug, Streams streams) {
    this.environment = environment;
    this.slug = slug;
    this.streams = streams;
  }

  int slug() {
    return slug;
  }

  int run(String program, List<String> arguments) throws IOException, InterruptedException {
    return switch (program) {
      case "echo" -> echo(arguments);
      case "env" -> env();
      case "cat" -> cat(arguments);
      case "sleep" -> sleep(arguments);
      case "rake" -> rake(arguments);
      case "true" -> 0;
      case "false" -> 1;
      default -> {
        streams.print("bash: " + program + ": command not found\n");
        yield NOT_FOUND;
      }
    };
  }

  /**
   * Clients send the exit marker either as a character or as an escape sequence; both are
   * supported.
   */
  private int echo(List<String> arguments) throws IOException {
    boolean open = !arguments.isEmpty() && arguments.get(0).equals("-n");
    String text = String.join(" ", open ? arguments.subList(1, arguments.size()) : arguments);
    String shown =
        UNICODE
            .matcher(text)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    streams.print(open ? shown : shown + "\n");
    return 0;
  }

  private int env() throws IOException {
    StringBuilder lines = new StringBuilder();
    environment.forEach((name, value) -> lines.append(name + "=" + value + "\n"));
    streams.print(lines.toString());
    return 0;
  }

  private int cat(List<String> arguments) throws IOException {
    if (arguments.isEmpty()) {
      streams.copy();
      return 0;
    }
    for (String file : arguments) {
      streams.print("cat: " + file + ": No such file or directory\n");
    }
    return 1;
  }

  private int sleep(List<String> arguments) throws IOException, InterruptedException {
    String time = String.join(" ", arguments);
    if (!time.matches("[0-9]{1,9}(\\.[0-9]{1,3})?")) {
      streams.print("sleep: invalid time interval '" + time + "'\n");
      return 1;
    }
    double seconds = Math.min(Double.parseDouble(time), LONGEST_SLEEP_SECONDS);
    Thread.sleep((long) (seconds * 1000));
    return 0;
  }

  private int rake(List<String> arguments) throws IOException {
    Rake ran = Rake.run(arguments, slug);
    streams.print(ran.output());
    return ran.succeeded() ? 0 : 1;
  }
}
