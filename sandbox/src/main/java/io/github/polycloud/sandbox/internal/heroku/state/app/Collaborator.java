package io.github.polycloud.sandbox.internal.heroku.state.app;

import java.time.Instant;
import java.util.UUID;

/** Someone who may work on an app; {@code access} is legacy's {@code edit} or {@code view}. */
public record Collaborator(
    UUID id, UUID userId, String email, boolean owner, String access, Instant createdAt) {

  Collaborator as(boolean nowOwner, String nowAccess) {
    return new Collaborator(id, userId, email, nowOwner, nowAccess, createdAt);
  }
}
