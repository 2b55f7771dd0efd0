// SPDX-License-Identifier: Apache-2.0
/** Private spaces and the networks around them. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.state.space;

import org.jspecify.annotations.NullMarked;
