// SPDX-License-Identifier: Apache-2.0
/** Pagination strategy and concurrency that typed calls and {@code ovh.list} share. */
@NullMarked
package io.github.polycloud.ovh.internal.list;

import org.jspecify.annotations.NullMarked;
