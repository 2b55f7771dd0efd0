package io.github.polycloud.model;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An application.
 *
 * @param id the provider's id, kept as text
 * @param name the name by which every operation takes it
 * @param owner mail address of the owner
 * @param webUrl where it answers
 * @param region name of the region it runs in
 * @param stack the base image or runtime it runs on
 * @param maintenance whether visitors see a maintenance page
 * @param createdAt when it was made
 */
public record App(
    String id,
    String name,
    @Nullable String owner,
    @Nullable URI webUrl,
    @Nullable String region,
    @Nullable String stack,
    boolean maintenance,
    @Nullable Instant createdAt) {}
