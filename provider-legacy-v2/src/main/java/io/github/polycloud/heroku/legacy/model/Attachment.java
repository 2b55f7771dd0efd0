package io.github.polycloud.heroku.legacy.model;

import org.jspecify.annotations.Nullable;

/**
 * An add-on as an app knows it.
 *
 * @param name its name on the app
 * @param configVar the config var that holds its address
 * @param resource what is attached
 */
public record Attachment(
    @Nullable String name, @Nullable String configVar, @Nullable Resource resource) {
  /**
   * What is attached. Its address is a secret and is left out.
   *
   * @param name the name that all its apps share
   * @param type service and plan
   */
  public record Resource(@Nullable String name, @Nullable String type) {}
}
