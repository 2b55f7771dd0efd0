// SPDX-License-Identifier: Apache-2.0
/**
 * Provider-independent capabilities of a cloud, one interface each.
 *
 * <p>Implementations are thread-safe. Parameters and return values are non-null. A method that
 * sends a request throws a {@link io.github.polycloud.error.CloudException}; every such method may
 * fail with the kinds {@code UNAUTHENTICATED}, {@code PERMISSION_DENIED}, {@code RATE_LIMITED},
 * {@code UNAVAILABLE}, {@code TIMEOUT}, {@code NETWORK}, {@code UNEXPECTED_RESPONSE} and {@code
 * CANCELLED}, and an operation on a resource that does not exist fails with {@code NOT_FOUND}. The
 * interfaces document further kinds only. A method that returns a {@code Paged} sends its requests,
 * and fails, while the list is iterated.
 */
@NullMarked
package io.github.polycloud.capability;

import org.jspecify.annotations.NullMarked;
