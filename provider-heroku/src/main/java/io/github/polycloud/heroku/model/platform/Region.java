// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.platform;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A region in which apps run.
 *
 * @param id unique id, a UUID
 * @param name for example {@code us}
 * @param description human-readable description
 * @param country the country
 * @param locale area within the country
 * @param privateCapable whether it supports private spaces
 * @param provider the infrastructure provider
 * @param createdAt time of creation
 * @param updatedAt time of the last change
 * @since 0.1.0
 */
public record Region(
    String id,
    String name,
    @Nullable String description,
    @Nullable String country,
    @Nullable String locale,
    boolean privateCapable,
    @Nullable Provider provider,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {
  /**
   * The infrastructure provider of a region.
   *
   * @param name for example {@code amazon-web-services}
   * @param region the provider's name of the region
   */
  public record Provider(@Nullable String name, @Nullable String region) {}
}
