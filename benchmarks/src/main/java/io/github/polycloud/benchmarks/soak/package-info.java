// SPDX-License-Identifier: Apache-2.0
/** Hours of calls in a few minutes, against a service that often fails, and an account of each. */
@NullMarked
package io.github.polycloud.benchmarks.soak;

import org.jspecify.annotations.NullMarked;
