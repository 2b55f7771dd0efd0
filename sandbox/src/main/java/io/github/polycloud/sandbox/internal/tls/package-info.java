// SPDX-License-Identifier: Apache-2.0
/** Certificates for one sandbox on the loopback interface. */
@NullMarked
package io.github.polycloud.sandbox.internal.tls;

import org.jspecify.annotations.NullMarked;
