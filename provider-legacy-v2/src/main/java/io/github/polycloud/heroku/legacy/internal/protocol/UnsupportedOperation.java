// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.internal.protocol;

import io.github.polycloud.error.CloudException;
import java.util.Set;

/** Recognizes errors of operations that an installation does not have yet or has no longer. */
public final class UnsupportedOperation {
  private static final Set<Integer> STATUSES = Set.of(404, 410, 412);

  private UnsupportedOperation() {}

  /** Returns whether the error is likely to mean that; a missing resource looks the same. */
  public static boolean isLikely(CloudException e) {
    return e.status().isPresent() && STATUSES.contains(e.status().getAsInt());
  }
}
