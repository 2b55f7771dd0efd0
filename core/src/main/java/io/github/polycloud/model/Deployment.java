package io.github.polycloud.model;

import org.jspecify.annotations.Nullable;

/**
 * Source code on its way to running.
 *
 * @param id the provider's id of it
 * @param status how far it is
 * @param releaseId the release it made
 * @param output what the build printed so far
 */
public record Deployment(
    String id, DeploymentStatus status, @Nullable String releaseId, String output) {}
