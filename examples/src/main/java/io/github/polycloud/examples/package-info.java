// SPDX-License-Identifier: Apache-2.0
/** What the example programs share; the tests of this module are those of all documents. */
@NullMarked
package io.github.polycloud.examples;

import org.jspecify.annotations.NullMarked;
