// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.release;

import org.jspecify.annotations.Nullable;

/**
 * A buildpack that contributed to an OCI image.
 *
 * @param id its id, for example {@code heroku/ruby}
 * @param version its version
 * @param homepage URL of its homepage
 * @since 0.1.0
 */
public record OciBuildpack(String id, @Nullable String version, @Nullable String homepage) {}
