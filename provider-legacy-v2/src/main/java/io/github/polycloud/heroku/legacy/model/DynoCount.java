// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.model;

import org.jspecify.annotations.Nullable;

/**
 * The number of dynos or workers after a change.
 *
 * @param name name of the app
 * @param dynos number of web processes; null if not changed
 * @param workers number of background processes; null if not changed
 * @since 0.1.0
 */
public record DynoCount(String name, @Nullable Integer dynos, @Nullable Integer workers) {}
