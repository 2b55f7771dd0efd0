// SPDX-License-Identifier: Apache-2.0
/** Interfaces that providers implement, and components for implementing them. */
@NullMarked
package io.github.polycloud.spi;

import org.jspecify.annotations.NullMarked;
