/** Tells the outside of changes: signed requests to addresses on the loopback interface. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.webhook;

import org.jspecify.annotations.NullMarked;
