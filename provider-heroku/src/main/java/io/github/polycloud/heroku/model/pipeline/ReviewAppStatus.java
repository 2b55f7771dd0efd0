// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.pipeline;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * The status of a review app. An extensible enum: unknown values are preserved.
 *
 * @since 0.1.0
 */
public final class ReviewAppStatus extends ExtensibleEnum {
  private static final Values<ReviewAppStatus> VALUES = Values.of(ReviewAppStatus::new);

  /** Pending. */
  public static final ReviewAppStatus PENDING = VALUES.get("pending");

  /** Being created. */
  public static final ReviewAppStatus CREATING = VALUES.get("creating");

  /** Created and reachable. */
  public static final ReviewAppStatus CREATED = VALUES.get("created");

  /** Being deleted. */
  public static final ReviewAppStatus DELETING = VALUES.get("deleting");

  /** Deleted. */
  public static final ReviewAppStatus DELETED = VALUES.get("deleted");

  /** Creation failed. */
  public static final ReviewAppStatus ERRORED = VALUES.get("errored");

  private ReviewAppStatus(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ReviewAppStatus of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }

  /** Returns whether this is {@link #CREATED}. */
  public boolean created() {
    return this == CREATED;
  }

  /** Returns whether this is {@link #DELETED}. */
  public boolean deleted() {
    return this == DELETED;
  }

  /** Returns whether this is {@link #ERRORED}. */
  public boolean errored() {
    return this == ERRORED;
  }
}
