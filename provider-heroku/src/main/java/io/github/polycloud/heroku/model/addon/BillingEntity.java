package io.github.polycloud.heroku.model.addon;

import org.jspecify.annotations.Nullable;

/**
 * Who is billed for an add-on.
 *
 * @param id unique id, a UUID
 * @param name name of the app or team
 * @param type which of the two it is
 */
public record BillingEntity(String id, @Nullable String name, @Nullable BillingEntityType type) {}
