package io.github.polycloud.spi;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Reads what a service writes without losing a whole answer over one odd value. */
public final class Uris {
  private Uris() {}

  /** The address in a text; null when there is none, or none that can be read. */
  public static @Nullable URI parseOrNull(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return URI.create(text.strip());
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
