package io.github.polycloud.spi;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Parses optional values, returning null instead of failing on malformed input.
 *
 * @since 0.1.0
 */
public final class Uris {
  private Uris() {}

  /** Parses a URI; null if the text is null, blank or malformed. */
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
