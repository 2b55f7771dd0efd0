/** Who wants to hear of changes, and what they were told. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.state.webhook;

import org.jspecify.annotations.NullMarked;
