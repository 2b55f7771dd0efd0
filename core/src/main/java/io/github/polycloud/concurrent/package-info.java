// SPDX-License-Identifier: Apache-2.0
/** Bulk calls with bounded parallelism, and waiters that poll until a condition holds. */
@NullMarked
package io.github.polycloud.concurrent;

import org.jspecify.annotations.NullMarked;
