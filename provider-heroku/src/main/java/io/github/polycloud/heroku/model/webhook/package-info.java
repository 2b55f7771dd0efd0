/** Webhooks of apps and add-ons: subscriptions, events and deliveries. */
@NullMarked
package io.github.polycloud.heroku.model.webhook;

import org.jspecify.annotations.NullMarked;
