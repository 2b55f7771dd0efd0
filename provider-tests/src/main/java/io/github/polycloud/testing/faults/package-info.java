// SPDX-License-Identifier: Apache-2.0
/** A server that injects faults below HTTP, for tests of network failures. */
@NullMarked
package io.github.polycloud.testing.faults;

import org.jspecify.annotations.NullMarked;
