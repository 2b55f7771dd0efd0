package io.github.polycloud.model;

import org.jspecify.annotations.Nullable;

/**
 * A deployment of source code.
 *
 * @param id the provider's id
 * @param status the status
 * @param releaseId id of the release that it created; null until it has completed
 * @param output build output received so far; empty if none is available
 * @since 0.1.0
 */
public record Deployment(
    String id, DeploymentStatus status, @Nullable String releaseId, String output) {}
