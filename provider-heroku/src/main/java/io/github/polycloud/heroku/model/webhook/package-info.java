// SPDX-License-Identifier: Apache-2.0
/** Webhooks of apps and add-ons: subscriptions, events and deliveries. */
@NullMarked
package io.github.polycloud.heroku.model.webhook;

import org.jspecify.annotations.NullMarked;
