// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.account;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A billing credit; amounts are in cents. */
public record Credit(
    UUID id, String title, long amount, long balance, Instant expiresAt, Instant createdAt)
    implements Serializable {}
