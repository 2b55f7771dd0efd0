/** Where a client meets the one-off process it attached to, over TLS. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.process.rendezvous;

import org.jspecify.annotations.NullMarked;
