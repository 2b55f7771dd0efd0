// SPDX-License-Identifier: Apache-2.0
/** Webhooks with their events and deliveries. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.state.webhook;

import org.jspecify.annotations.NullMarked;
