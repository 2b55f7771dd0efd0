// SPDX-License-Identifier: Apache-2.0
/** Releases of an app and the code they run. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.state.release;

import org.jspecify.annotations.NullMarked;
