// SPDX-License-Identifier: Apache-2.0
/** Tools: raw calls, a sandbox for other programs, the tour, the manual and completion. */
@NullMarked
package io.github.polycloud.cli.tool;

import org.jspecify.annotations.NullMarked;
