// SPDX-License-Identifier: Apache-2.0
/** A minimal Ruby console for the console endpoints of the legacy API. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.process.console;

import org.jspecify.annotations.NullMarked;
