/** A server that misbehaves below HTTP, for tests of what callers get when the network does. */
@NullMarked
package io.github.polycloud.faults;

import org.jspecify.annotations.NullMarked;
