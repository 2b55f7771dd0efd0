// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.model;

import org.jspecify.annotations.Nullable;

/**
 * A plan of an add-on service.
 *
 * @param name name to install it by, for example {@code heroku-postgresql:mini}
 * @param description human-readable description
 * @param price price per month
 * @since 0.1.0
 */
public record AddOnPlan(String name, @Nullable String description, @Nullable Money price) {}
