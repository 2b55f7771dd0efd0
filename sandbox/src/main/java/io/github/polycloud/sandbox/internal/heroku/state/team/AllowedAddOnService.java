package io.github.polycloud.sandbox.internal.heroku.state.team;

import io.github.polycloud.sandbox.internal.heroku.state.addon.AddOnService;
import java.time.Instant;
import java.util.UUID;

/** An add-on service that a team's members may install. */
public record AllowedAddOnService(UUID id, AddOnService service, User addedBy, Instant addedAt) {}
