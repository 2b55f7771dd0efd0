// SPDX-License-Identifier: Apache-2.0
/**
 * Entry point for applications: discover providers, configure a connection and open it.
 *
 * <p>{@link io.github.polycloud.Clouds} finds providers, {@link io.github.polycloud.CloudBuilder}
 * configures a connection, {@link io.github.polycloud.Cloud} is the open connection. Every failure
 * is a {@link io.github.polycloud.error.CloudException}. Parameters and return values are non-null
 * unless annotated {@code @Nullable}.
 */
@NullMarked
package io.github.polycloud;

import org.jspecify.annotations.NullMarked;
