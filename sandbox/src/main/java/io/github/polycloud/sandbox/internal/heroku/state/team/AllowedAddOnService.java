// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.team;

import io.github.polycloud.sandbox.internal.heroku.state.addon.AddOnService;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** An add-on service that the members of a team may install. */
public record AllowedAddOnService(UUID id, AddOnService service, User addedBy, Instant addedAt)
    implements Serializable {}
