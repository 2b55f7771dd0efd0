// SPDX-License-Identifier: Apache-2.0
/** Long-running operations, each with a waiter for its completion or failure. */
@NullMarked
package io.github.polycloud.ovh.task;

import org.jspecify.annotations.NullMarked;
