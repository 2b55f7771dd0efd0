/** Assertions about errors, for the tests of core. */
@NullMarked
package io.github.polycloud.contract;

import org.jspecify.annotations.NullMarked;
