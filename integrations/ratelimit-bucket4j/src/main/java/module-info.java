// SPDX-License-Identifier: Apache-2.0
/** A rate limiter that several machines share, over the stores that Bucket4j supports. */
module io.github.polycloud.ratelimit.bucket4j {
  exports io.github.polycloud.ratelimit.bucket4j;

  requires transitive io.github.bucket4j.core;
  requires transitive io.github.polycloud.core;
}
