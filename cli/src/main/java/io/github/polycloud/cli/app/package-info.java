// SPDX-License-Identifier: Apache-2.0
/** Commands over apps and what belongs to them. */
@NullMarked
package io.github.polycloud.cli.app;

import org.jspecify.annotations.NullMarked;
