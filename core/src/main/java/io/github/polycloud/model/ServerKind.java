// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Objects;

/**
 * The kind of a server. An extensible enum: a value without a constant is retained as the service
 * sent it.
 *
 * @since 0.1.0
 */
public final class ServerKind extends ExtensibleEnum {
  private static final Values<ServerKind> VALUES = Values.of(ServerKind::new);

  /** A dedicated physical server. */
  public static final ServerKind DEDICATED = VALUES.get("dedicated");

  /** A virtual private server. */
  public static final ServerKind VPS = VALUES.get("vps");

  /** An instance of a public cloud project. */
  public static final ServerKind INSTANCE = VALUES.get("instance");

  private ServerKind(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ServerKind of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }
}
