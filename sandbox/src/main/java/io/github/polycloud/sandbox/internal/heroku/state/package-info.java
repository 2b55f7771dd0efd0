// SPDX-License-Identifier: Apache-2.0
/**
 * The state of the sandbox's Heroku: one account, its keys and its apps, for both APIs. Callers
 * serialize access; only logs lock on their own.
 */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.state;

import org.jspecify.annotations.NullMarked;
