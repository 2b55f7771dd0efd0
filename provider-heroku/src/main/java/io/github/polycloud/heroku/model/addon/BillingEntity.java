// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.addon;

import org.jspecify.annotations.Nullable;

/**
 * The app or team that is billed for an add-on.
 *
 * @param id unique id, a UUID
 * @param name name of the app or team
 * @param type app or team
 * @since 0.1.0
 */
public record BillingEntity(String id, @Nullable String name, @Nullable BillingEntityType type) {}
