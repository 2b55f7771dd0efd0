// SPDX-License-Identifier: Apache-2.0
/** The differences of two descriptions, and of a description and the types in a project. */
@NullMarked
package io.github.polycloud.ovh.types.change;

import org.jspecify.annotations.NullMarked;
