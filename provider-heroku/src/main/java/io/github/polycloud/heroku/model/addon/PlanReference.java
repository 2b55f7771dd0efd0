// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.addon;

import org.jspecify.annotations.Nullable;

/**
 * A reference to the plan of an add-on. Only id and name are set unless a request asks for the
 * complete plan, with {@code Accept-Expansion: plan}.
 *
 * <pre>{@code
 * CallOptions expanded = CallOptions.none().header("Accept-Expansion", "plan");
 * AddOn addOn = heroku.withOptions(expanded).addOns().get("postgresql-curved-12345");
 * Price price = addOn.plan().price();
 * }</pre>
 *
 * @param id unique id, a UUID
 * @param name unique name, {@code service:plan}
 * @param humanName display name
 * @param description human-readable description
 * @param price its price
 * @since 0.1.0
 */
public record PlanReference(
    @Nullable String id,
    @Nullable String name,
    @Nullable String humanName,
    @Nullable String description,
    @Nullable Price price) {}
