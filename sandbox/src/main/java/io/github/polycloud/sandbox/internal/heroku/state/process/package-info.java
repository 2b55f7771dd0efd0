// SPDX-License-Identifier: Apache-2.0
/** Formations, dynos and dyno sizes. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.state.process;

import org.jspecify.annotations.NullMarked;
