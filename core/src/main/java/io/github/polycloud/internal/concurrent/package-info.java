// SPDX-License-Identifier: Apache-2.0
/** Threads for bulk calls and prefetching; not exported. */
@NullMarked
package io.github.polycloud.internal.concurrent;

import org.jspecify.annotations.NullMarked;
