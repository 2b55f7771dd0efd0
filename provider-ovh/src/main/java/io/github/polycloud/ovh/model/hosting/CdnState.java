// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.hosting;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * CDN state of an attached domain. Values without a constant are kept as the service sent them.
 *
 * @since 0.1.0
 */
public final class CdnState extends ExtensibleEnum {
  private static final Values<CdnState> VALUES = Values.of(CdnState::new);

  /** Served by the CDN. */
  public static final CdnState ACTIVE = VALUES.get("active");

  /** Not served by the CDN. */
  public static final CdnState NONE = VALUES.get("none");

  private CdnState(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static CdnState of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
