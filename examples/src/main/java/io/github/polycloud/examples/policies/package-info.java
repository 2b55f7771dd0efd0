// SPDX-License-Identifier: Apache-2.0
/** A program with generated types of a product that the library has no types for. */
@NullMarked
package io.github.polycloud.examples.policies;

import org.jspecify.annotations.NullMarked;
