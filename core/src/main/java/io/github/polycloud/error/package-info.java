// SPDX-License-Identifier: Apache-2.0
/** The exceptions that all calls of all providers throw. */
@NullMarked
package io.github.polycloud.error;

import org.jspecify.annotations.NullMarked;
