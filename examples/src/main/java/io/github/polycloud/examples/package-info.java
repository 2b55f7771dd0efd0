// SPDX-License-Identifier: Apache-2.0
/** The examples as a command-line program, and the tests of all documents. */
@NullMarked
package io.github.polycloud.examples;

import org.jspecify.annotations.NullMarked;
