// SPDX-License-Identifier: Apache-2.0
/** Verification of webhook deliveries. */
@NullMarked
package io.github.polycloud.heroku.webhook;

import org.jspecify.annotations.NullMarked;
