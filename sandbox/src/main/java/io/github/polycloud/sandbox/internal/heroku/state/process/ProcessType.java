package io.github.polycloud.sandbox.internal.heroku.state.process;

import java.time.Instant;
import java.util.UUID;

/** One line of a formation: how many dynos of a type run what. */
public record ProcessType(
    UUID id,
    String type,
    String command,
    int quantity,
    DynoSize size,
    Instant createdAt,
    Instant updatedAt) {

  ProcessType scaled(int newQuantity, DynoSize newSize, Instant now) {
    return new ProcessType(id, type, command, newQuantity, newSize, createdAt, now);
  }

  ProcessType running(String newCommand, Instant now) {
    return new ProcessType(id, type, newCommand, quantity, size, createdAt, now);
  }
}
