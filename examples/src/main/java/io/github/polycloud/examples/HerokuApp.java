// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import io.github.polycloud.Cloud;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The app that a command acts on: in its own sandbox, in another one or on the live service. */
final class HerokuApp {
  private static final Pattern LOOPBACK =
      Pattern.compile("https?://(localhost|127(\\.\\d+){3}|\\[::1])(:\\d+)?/*");

  @Parameters(index = "0", paramLabel = "APP", description = "name of the app")
  private String name;

  @Option(
      names = "--live",
      description = "use the live service, with credentials from environment variables and files")
  private boolean live;

  @Mixin private CaOption ca;

  HerokuApp() {}

  /** The action of a command on an app; returns the exit status. */
  interface Work {
    int on(Cloud heroku, String app) throws Exception;
  }

  int connected(Work work) throws Exception {
    boolean remote = live || isLoopback(System.getenv("HEROKU_API_URL"));
    try (CommandTarget target = remote ? CommandTarget.live(ca) : CommandTarget.onSandbox();
        Cloud heroku = target.connection("heroku").connect()) {
      return work.on(heroku, name);
    }
  }

  /**
   * A server on the loopback interface is not the live service, so {@code --live} is not needed.
   */
  private static boolean isLoopback(@Nullable String url) {
    return url != null && LOOPBACK.matcher(url).matches();
  }
}
