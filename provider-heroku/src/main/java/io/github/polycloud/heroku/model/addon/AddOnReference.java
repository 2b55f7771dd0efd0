// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.addon;

import io.github.polycloud.heroku.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A reference to an add-on.
 *
 * @param id unique id, a UUID
 * @param name unique name
 * @param app the app that is billed for it
 * @param plan its plan; null unless asked for, with {@code Accept-Expansion: addon:plan}
 * @since 0.1.0
 */
public record AddOnReference(
    String id, @Nullable String name, @Nullable Reference app, @Nullable PlanReference plan) {}
