package io.github.polycloud.heroku.model.platform;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A place where apps run.
 *
 * @param id unique id, a UUID
 * @param name for example {@code us}
 * @param description for people
 * @param country the country
 * @param locale the area in the country
 * @param privateCapable whether private spaces can be there
 * @param provider whose machines they are
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
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
   * Who owns the machines of a region.
   *
   * @param name for example {@code amazon-web-services}
   * @param region their name of the region
   */
  public record Provider(@Nullable String name, @Nullable String region) {}
}
