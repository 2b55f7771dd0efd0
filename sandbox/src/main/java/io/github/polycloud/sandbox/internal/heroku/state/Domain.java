package io.github.polycloud.sandbox.internal.heroku.state;

import java.time.Instant;
import java.util.UUID;

/** A host name that leads to an app; its own one is not custom. */
public record Domain(UUID id, int number, String hostname, boolean custom, Instant createdAt) {}
