// SPDX-License-Identifier: Apache-2.0
/** Checks of the arguments of methods that are called by reflection; not exported. */
@NullMarked
package io.github.polycloud.internal.arguments;

import org.jspecify.annotations.NullMarked;
