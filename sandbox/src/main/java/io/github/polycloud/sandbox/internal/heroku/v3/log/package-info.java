/** Log sessions, and the drains of logs and telemetry. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.v3.log;

import org.jspecify.annotations.NullMarked;
