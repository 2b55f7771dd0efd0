// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.process;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A process type of a formation with its command, quantity and size. */
public record ProcessType(
    UUID id,
    String type,
    String command,
    int quantity,
    DynoSize size,
    Instant createdAt,
    Instant updatedAt)
    implements Serializable {

  ProcessType scaled(int newQuantity, DynoSize newSize, Instant now) {
    return new ProcessType(id, type, command, newQuantity, newSize, createdAt, now);
  }

  ProcessType running(String newCommand, Instant now) {
    return new ProcessType(id, type, newCommand, quantity, size, createdAt, now);
  }
}
