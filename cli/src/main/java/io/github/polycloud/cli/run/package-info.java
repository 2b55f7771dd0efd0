// SPDX-License-Identifier: Apache-2.0
/** Commands that run, watch, deploy and move apps. */
@NullMarked
package io.github.polycloud.cli.run;

import org.jspecify.annotations.NullMarked;
