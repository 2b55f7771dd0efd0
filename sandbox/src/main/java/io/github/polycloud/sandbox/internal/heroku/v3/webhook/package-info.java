// SPDX-License-Identifier: Apache-2.0
/** Webhooks of apps and add-ons in the API v3. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.v3.webhook;

import org.jspecify.annotations.NullMarked;
