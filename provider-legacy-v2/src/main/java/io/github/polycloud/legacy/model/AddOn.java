package io.github.polycloud.legacy.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * An add-on, of the catalogue or of an app.
 *
 * @param name service and plan: {@code logging:basic}
 * @param description what it is, for people
 * @param url where it is managed or described
 * @param state how finished it is, for example {@code public}
 * @param beta whether it is being tried out
 * @param price what it costs
 * @param configured whether the app can use it
 * @param attachmentName the name it has on the app, where it has one
 */
public record AddOn(
    String name,
    @Nullable String description,
    @Nullable String url,
    @Nullable String state,
    boolean beta,
    @JsonDeserialize(using = LegacyPrice.class) @Nullable Price price,
    @Nullable Boolean configured,
    @Nullable String attachmentName) {
  /** Refuses an add-on without what it is known by. */
  public AddOn {
    Objects.requireNonNull(name, "name");
  }
}
