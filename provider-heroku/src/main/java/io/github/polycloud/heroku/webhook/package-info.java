/** Verification of webhook deliveries. */
@NullMarked
package io.github.polycloud.heroku.webhook;

import org.jspecify.annotations.NullMarked;
