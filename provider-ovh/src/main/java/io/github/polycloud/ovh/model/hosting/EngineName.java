// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.hosting;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * Engine of a web hosting. Values without a constant are kept as the service sent them.
 *
 * @since 0.1.0
 */
public final class EngineName extends ExtensibleEnum {
  private static final Values<EngineName> VALUES = Values.of(EngineName::new);

  /** PHP-FPM. */
  public static final EngineName PHP = VALUES.get("php");

  /** PHP as CGI, with a process per request. */
  public static final EngineName PHP_CGI = VALUES.get("phpcgi");

  private EngineName(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static EngineName of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
