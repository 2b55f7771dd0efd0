package io.github.polycloud.heroku.legacy.internal.protocol;

import io.github.polycloud.error.CloudException;
import java.util.Set;

/** Tells when an installation is too old for a call, or too young to still have it. */
public final class UnsupportedOperation {
  private static final Set<Integer> STATUSES = Set.of(404, 410, 412);

  private UnsupportedOperation() {}

  /** Also true when what the call is about is not there: another call will say so. */
  public static boolean isLikely(CloudException e) {
    return e.status().isPresent() && STATUSES.contains(e.status().getAsInt());
  }
}
