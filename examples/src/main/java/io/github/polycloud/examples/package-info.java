/** A runnable command line: every snippet of the README, the tour, the inventory, the login. */
@NullMarked
package io.github.polycloud.examples;

import org.jspecify.annotations.NullMarked;
