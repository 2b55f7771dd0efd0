// SPDX-License-Identifier: Apache-2.0
/** Sends signed webhook requests to loopback addresses. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.webhook;

import org.jspecify.annotations.NullMarked;
