// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.pipeline;

import org.jspecify.annotations.Nullable;

/**
 * A reference to a repository by its id at GitHub.
 *
 * @param id the id
 * @since 0.1.0
 */
public record GitRepository(@Nullable Long id) {}
