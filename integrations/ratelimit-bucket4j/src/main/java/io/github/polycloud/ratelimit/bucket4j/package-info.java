// SPDX-License-Identifier: Apache-2.0
/** A rate limiter that several machines share, over the stores that Bucket4j supports. */
@NullMarked
package io.github.polycloud.ratelimit.bucket4j;

import org.jspecify.annotations.NullMarked;
