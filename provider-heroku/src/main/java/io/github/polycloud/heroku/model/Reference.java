// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model;

import org.jspecify.annotations.Nullable;

/**
 * A reference to another resource.
 *
 * @param id unique id, a UUID; null if the response has only its name, as with {@code Accept: ...;
 *     version=3.sdk} for generations
 * @param name its name; null if the response has only its id
 * @since 0.1.0
 */
public record Reference(@Nullable String id, @Nullable String name) {}
