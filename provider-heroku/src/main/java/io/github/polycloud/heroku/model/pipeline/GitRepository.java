package io.github.polycloud.heroku.model.pipeline;

import org.jspecify.annotations.Nullable;

/**
 * A reference to a repository by its id at GitHub.
 *
 * @param id the id
 */
public record GitRepository(@Nullable Long id) {}
