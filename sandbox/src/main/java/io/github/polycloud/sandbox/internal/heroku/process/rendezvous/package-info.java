// SPDX-License-Identifier: Apache-2.0
/** The TLS rendezvous protocol, by which clients attach to one-off processes. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.process.rendezvous;

import org.jspecify.annotations.NullMarked;
