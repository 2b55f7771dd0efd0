// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * An add-on of the catalog or of an app.
 *
 * @param name service and plan: {@code logging:basic}
 * @param description display description
 * @param url URL of its dashboard or description
 * @param state release stage, for example {@code public}
 * @param beta whether it is in beta
 * @param price the price
 * @param configured whether it is ready for use by the app
 * @param attachmentName the name of its attachment to the app
 * @since 0.1.0
 */
public record AddOn(
    String name,
    @Nullable String description,
    @Nullable String url,
    @Nullable String state,
    boolean beta,
    @JsonDeserialize(using = PriceDeserializer.class) @Nullable Price price,
    @Nullable Boolean configured,
    @Nullable String attachmentName) {
  /** Requires {@code name}. */
  public AddOn {
    Objects.requireNonNull(name, "name");
  }
}
