// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.addon;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * A compliance regime of a plan. An extensible enum: unknown values are preserved.
 *
 * @since 0.1.0
 */
public final class Compliance extends ExtensibleEnum {
  private static final Values<Compliance> VALUES = Values.of(Compliance::new);

  /** Protected health information in the United States (HIPAA). */
  public static final Compliance HIPAA = VALUES.get("HIPAA");

  /** Payment card data (PCI). */
  public static final Compliance PCI = VALUES.get("PCI");

  private Compliance(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Compliance of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
