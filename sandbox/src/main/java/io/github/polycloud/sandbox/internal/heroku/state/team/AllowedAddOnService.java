package io.github.polycloud.sandbox.internal.heroku.state.team;

import java.time.Instant;
import java.util.UUID;

/** An add-on service that a team's members may install. */
public record AllowedAddOnService(UUID id, String service, User addedBy, Instant addedAt) {}
