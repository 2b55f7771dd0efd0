package io.github.polycloud.engine.internal.pipeline;

import org.jspecify.annotations.Nullable;

/**
 * Builds the {@code User-Agent}: the name of the application if it has one, this library, the JVM.
 */
final class UserAgent {
  private UserAgent() {}

  static String of(@Nullable String application) {
    String version = UserAgent.class.getPackage().getImplementationVersion();
    String library =
        "polycloud/" + (version == null ? "dev" : version) + " java/" + Runtime.version().feature();
    return application == null || application.isBlank()
        ? library
        : application.strip() + " " + library;
  }
}
