package io.github.polycloud.heroku.model;

import org.jspecify.annotations.Nullable;

/**
 * What to change of an account; null keeps what is there.
 *
 * @param name full name
 * @param allowTracking whether third parties may analyse its use
 * @param beta whether it takes part in betas
 */
public record AccountUpdate(
    @Nullable String name, @Nullable Boolean allowTracking, @Nullable Boolean beta) {}
