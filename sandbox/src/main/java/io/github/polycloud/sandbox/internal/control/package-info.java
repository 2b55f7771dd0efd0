// SPDX-License-Identifier: Apache-2.0
/**
 * The control API below {@code /__sandbox/}: what tests in any language use to read the recorded
 * requests, inject faults, set the clock, and reset, save and restore the state.
 */
@NullMarked
package io.github.polycloud.sandbox.internal.control;

import org.jspecify.annotations.NullMarked;
