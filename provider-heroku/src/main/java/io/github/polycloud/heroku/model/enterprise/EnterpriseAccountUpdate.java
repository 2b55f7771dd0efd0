package io.github.polycloud.heroku.model.enterprise;

import org.jspecify.annotations.Nullable;

/**
 * What to change of an enterprise account; null keeps what is there.
 *
 * @param name a new name
 */
public record EnterpriseAccountUpdate(@Nullable String name) {
  /** Another name. */
  public static EnterpriseAccountUpdate renameTo(String name) {
    return new EnterpriseAccountUpdate(name);
  }
}
