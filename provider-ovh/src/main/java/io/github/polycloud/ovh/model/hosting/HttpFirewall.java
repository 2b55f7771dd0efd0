// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.hosting;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.polycloud.model.ExtensibleEnum;
import java.util.Objects;

/**
 * HTTP firewall of a web hosting. Values without a constant are kept as the service sent them.
 *
 * @since 0.1.0
 */
public final class HttpFirewall extends ExtensibleEnum {
  private static final Values<HttpFirewall> VALUES = Values.of(HttpFirewall::new);

  /** Disabled. */
  public static final HttpFirewall NONE = VALUES.get("none");

  /** Enabled. */
  public static final HttpFirewall SECURITY = VALUES.get("security");

  private HttpFirewall(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static HttpFirewall of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
