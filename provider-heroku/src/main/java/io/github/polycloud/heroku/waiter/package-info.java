// SPDX-License-Identifier: Apache-2.0
/** Waiters for builds, releases, dynos, add-ons and other asynchronous operations. */
@NullMarked
package io.github.polycloud.heroku.waiter;

import org.jspecify.annotations.NullMarked;
