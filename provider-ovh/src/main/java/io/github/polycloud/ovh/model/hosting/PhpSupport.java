// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.hosting;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * Support status of a PHP version. Values without a constant are kept as the service sent them.
 *
 * @since 0.1.0
 */
public final class PhpSupport extends ExtensibleEnum {
  private static final Values<PhpSupport> VALUES = Values.of(PhpSupport::new);

  /** Not yet supported for production. */
  public static final PhpSupport BETA = VALUES.get("BETA");

  /** Supported. */
  public static final PhpSupport SUPPORTED = VALUES.get("SUPPORTED");

  /** Receives security fixes only. */
  public static final PhpSupport SECURITY_FIXES = VALUES.get("SECURITY_FIXES");

  /** No longer supported. */
  public static final PhpSupport END_OF_LIFE = VALUES.get("END_OF_LIFE");

  private PhpSupport(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PhpSupport of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
