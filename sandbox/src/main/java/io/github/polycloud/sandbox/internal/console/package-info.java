// SPDX-License-Identifier: Apache-2.0
/** The pages on which a browser shows what runs, and changes faults and the clock. */
@NullMarked
package io.github.polycloud.sandbox.internal.console;

import org.jspecify.annotations.NullMarked;
