// SPDX-License-Identifier: Apache-2.0
/**
 * The fault matrix: every network and service fault during every kind of call, with the result, the
 * number of attempts and the state of the connection that each must have.
 */
@NullMarked
package io.github.polycloud.testing.faults.matrix;

import org.jspecify.annotations.NullMarked;
