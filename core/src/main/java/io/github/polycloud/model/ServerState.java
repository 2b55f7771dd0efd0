// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Objects;

/**
 * The state of a server. An extensible enum: a value without a constant is retained as the service
 * sent it.
 *
 * @since 0.1.0
 */
public final class ServerState extends ExtensibleEnum {
  private static final Values<ServerState> VALUES = Values.of(ServerState::new);

  /** It is running. */
  public static final ServerState RUNNING = VALUES.get("running");

  /** It is stopped. */
  public static final ServerState STOPPED = VALUES.get("stopped");

  /** It is starting, stopping, rebooting or being installed. */
  public static final ServerState TRANSITIONING = VALUES.get("transitioning");

  /** The provider reports an error. */
  public static final ServerState ERROR = VALUES.get("error");

  /** The service is expired and not renewed; the server itself cannot be read. */
  public static final ServerState EXPIRED = VALUES.get("expired");

  private ServerState(String name) {
    super(name);
  }

  /** Returns the value with this name; one without a constant is kept as the service sent it. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ServerState of(String name) {
    Objects.requireNonNull(name, "name");
    return VALUES.get(name);
  }

  /** Returns whether this is {@link #RUNNING}. */
  public boolean running() {
    return this == RUNNING;
  }
}
