// SPDX-License-Identifier: Apache-2.0
/**
 * Settings of a connection: timeouts, retry policy, circuit breaker, rate limiter, listeners, ETag
 * cache and time source.
 */
@NullMarked
package io.github.polycloud.config;

import org.jspecify.annotations.NullMarked;
