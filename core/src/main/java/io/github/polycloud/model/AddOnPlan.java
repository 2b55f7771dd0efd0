package io.github.polycloud.model;

import org.jspecify.annotations.Nullable;

/**
 * One size or price of an add-on service.
 *
 * @param name the name to install it by, for example {@code heroku-postgresql:mini}
 * @param description what it holds, for people
 * @param price what it costs in a month
 */
public record AddOnPlan(String name, @Nullable String description, @Nullable Money price) {}
