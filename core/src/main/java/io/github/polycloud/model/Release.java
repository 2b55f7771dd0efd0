package io.github.polycloud.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One state of code and configuration that an app ran or runs with.
 *
 * @param id the provider's id
 * @param version the number that grows with each release of the app
 * @param description what made it, for people
 * @param user who made it
 * @param status how it went
 * @param current whether the app runs with it now
 * @param createdAt when it was made
 */
public record Release(
    String id,
    long version,
    String description,
    @Nullable String user,
    ReleaseStatus status,
    boolean current,
    @Nullable Instant createdAt) {}
