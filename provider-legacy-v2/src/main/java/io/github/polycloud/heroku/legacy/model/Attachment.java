// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.model;

import org.jspecify.annotations.Nullable;

/**
 * The attachment of an add-on to an app.
 *
 * @param name the name of the attachment
 * @param configVar the config var that holds its URL
 * @param resource the attached add-on
 * @since 0.1.0
 */
public record Attachment(
    @Nullable String name, @Nullable String configVar, @Nullable Resource resource) {
  /**
   * An attached add-on. Its URL is a secret and is omitted.
   *
   * @param name the name of the add-on, the same for all its apps
   * @param type service and plan
   */
  public record Resource(@Nullable String name, @Nullable String type) {}
}
