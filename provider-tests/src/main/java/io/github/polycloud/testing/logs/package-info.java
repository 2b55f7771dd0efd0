// SPDX-License-Identifier: Apache-2.0
/**
 * Captures what is logged through SLF4J during a test, whichever SLF4J provider is on the class
 * path and however it is configured.
 */
@NullMarked
package io.github.polycloud.testing.logs;

import org.jspecify.annotations.NullMarked;
