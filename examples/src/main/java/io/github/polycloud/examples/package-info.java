// SPDX-License-Identifier: Apache-2.0
/** The tests of this module are those of all documents; it has no classes but its programs. */
@NullMarked
package io.github.polycloud.examples;

import org.jspecify.annotations.NullMarked;
