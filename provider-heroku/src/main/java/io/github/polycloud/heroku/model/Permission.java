// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model;

import org.jspecify.annotations.Nullable;

/**
 * A permission of a collaborator.
 *
 * @param name {@code view}, {@code deploy}, {@code operate}, {@code manage}
 * @param description description
 * @since 0.1.0
 */
public record Permission(String name, @Nullable String description) {}
