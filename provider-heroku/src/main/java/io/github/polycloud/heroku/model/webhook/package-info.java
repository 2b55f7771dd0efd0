/** Subscriptions to what happens to apps and add-ons, and what was told of it. */
@NullMarked
package io.github.polycloud.heroku.model.webhook;

import org.jspecify.annotations.NullMarked;
