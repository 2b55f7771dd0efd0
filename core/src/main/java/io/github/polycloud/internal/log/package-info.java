// SPDX-License-Identifier: Apache-2.0
/** Logging that all packages share; not exported. */
@NullMarked
package io.github.polycloud.internal.log;

import org.jspecify.annotations.NullMarked;
