// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * The kind of a domain. An extensible enum: unknown values are preserved.
 *
 * @since 0.1.0
 */
public final class DomainKind extends ExtensibleEnum {
  private static final Values<DomainKind> VALUES = Values.of(DomainKind::new);

  /** Assigned by Heroku. */
  public static final DomainKind HEROKU = VALUES.get("heroku");

  /** A custom domain. */
  public static final DomainKind CUSTOM = VALUES.get("custom");

  private DomainKind(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static DomainKind of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
