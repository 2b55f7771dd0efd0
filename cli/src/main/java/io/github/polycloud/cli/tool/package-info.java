// SPDX-License-Identifier: Apache-2.0
/** Commands that show the library and complete the command line. */
@NullMarked
package io.github.polycloud.cli.tool;

import org.jspecify.annotations.NullMarked;
