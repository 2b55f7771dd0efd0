/** Where telemetry is sent on to. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.state.drain;

import org.jspecify.annotations.NullMarked;
