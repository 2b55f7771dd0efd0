package io.github.polycloud.heroku.model.pipeline;

import org.jspecify.annotations.Nullable;

/**
 * A repository by the number its host gave it.
 *
 * @param id the number
 */
public record GitRepository(@Nullable Long id) {}
