/** Fixtures of the rendezvous tests: a test server and a test certificate authority. */
@NullMarked
package io.github.polycloud.faults;

import org.jspecify.annotations.NullMarked;
