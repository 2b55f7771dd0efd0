/** Certificates that hold for one sandbox on the loopback interface, and for nothing else. */
@NullMarked
package io.github.polycloud.sandbox.internal.tls;

import org.jspecify.annotations.NullMarked;
