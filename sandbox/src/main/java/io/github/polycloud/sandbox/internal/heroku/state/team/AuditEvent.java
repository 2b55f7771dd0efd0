// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.team;

import io.github.polycloud.sandbox.internal.heroku.state.AppReference;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry of the audit trail. */
public record AuditEvent(
    UUID id,
    String type,
    String action,
    User actor,
    @Nullable Team team,
    @Nullable AppReference app,
    Instant createdAt)
    implements Serializable {}
