package io.github.polycloud.http;

import org.jspecify.annotations.Nullable;

/** Says who calls: the application if it gave a name, this library, the JVM. */
final class UserAgent {
  private UserAgent() {}

  static String of(@Nullable String application) {
    String version = UserAgent.class.getPackage().getImplementationVersion();
    String own =
        "polycloud/" + (version == null ? "dev" : version) + " java/" + Runtime.version().feature();
    return application == null || application.isBlank() ? own : application.strip() + " " + own;
  }
}
