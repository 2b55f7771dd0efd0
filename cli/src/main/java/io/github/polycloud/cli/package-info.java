// SPDX-License-Identifier: Apache-2.0
/** The {@code polycloud} command. */
@NullMarked
package io.github.polycloud.cli;

import org.jspecify.annotations.NullMarked;
