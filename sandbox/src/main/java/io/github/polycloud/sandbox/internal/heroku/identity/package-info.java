// SPDX-License-Identifier: Apache-2.0
/** Heroku's sign-in pages: browser consent and the token exchange that follows. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.identity;

import org.jspecify.annotations.NullMarked;
