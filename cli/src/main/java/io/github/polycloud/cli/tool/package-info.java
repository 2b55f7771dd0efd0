// SPDX-License-Identifier: Apache-2.0
/** Tools: raw calls, and a sandbox for other programs. */
@NullMarked
package io.github.polycloud.cli.tool;

import org.jspecify.annotations.NullMarked;
