package io.github.polycloud.examples.programs;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.capability.ConfigChange;
import io.github.polycloud.model.ConfigDiff;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Sets the config vars of an app to the values in a {@code .env} file; others are unchanged.
 *
 * <p>Arguments: the id of the cloud, the app, the file, and {@code --apply} to change anything.
 */
public final class ConfigSync {
  private ConfigSync() {}

  /** Runs the program. */
  public static void main(String... args) throws IOException {
    Map<String, String> values = DotEnv.parse(Files.readString(Path.of(args[2])));
    try (Cloud cloud = Clouds.connect(args[0])) {
      sync(cloud, args[1], values, List.of(args).contains("--apply"), System.out);
    }
  }

  /** Prints the difference without values, and applies it if {@code apply} is set. */
  static void sync(
      Cloud cloud, String app, Map<String, String> values, boolean apply, PrintStream out) {
    ConfigChange change = cloud.configVars().change(app).setAll(values);
    ConfigDiff diff = change.preview();
    if (diff.isEmpty()) {
      out.println("no changes");
      return;
    }
    out.println(diff);
    if (apply) {
      change.apply();
      out.println("applied; takes effect: " + diff.effect());
    }
  }
}
