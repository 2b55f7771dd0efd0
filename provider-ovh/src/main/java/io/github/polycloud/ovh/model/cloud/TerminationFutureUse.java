// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.cloud;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * Planned replacement of a terminated service. Values without a constant are kept as the service
 * sent them.
 *
 * @since 0.1.0
 */
public final class TerminationFutureUse extends ExtensibleEnum {
  private static final Values<TerminationFutureUse> VALUES = Values.of(TerminationFutureUse::new);

  /** No replacement. */
  public static final TerminationFutureUse NOT_REPLACING_SERVICE =
      VALUES.get("NOT_REPLACING_SERVICE");

  /** Other. */
  public static final TerminationFutureUse OTHER = VALUES.get("OTHER");

  /** Another service of OVH. */
  public static final TerminationFutureUse SUBSCRIBE_AN_OTHER_SERVICE =
      VALUES.get("SUBSCRIBE_AN_OTHER_SERVICE");

  /** Another kind of service from a competitor. */
  public static final TerminationFutureUse SUBSCRIBE_OTHER_KIND_OF_SERVICE_WITH_COMPETITOR =
      VALUES.get("SUBSCRIBE_OTHER_KIND_OF_SERVICE_WITH_COMPETITOR");

  /** The same kind of service from a competitor. */
  public static final TerminationFutureUse SUBSCRIBE_SIMILAR_SERVICE_WITH_COMPETITOR =
      VALUES.get("SUBSCRIBE_SIMILAR_SERVICE_WITH_COMPETITOR");

  private TerminationFutureUse(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TerminationFutureUse of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
