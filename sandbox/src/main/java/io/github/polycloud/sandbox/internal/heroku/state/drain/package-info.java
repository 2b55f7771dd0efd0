// SPDX-License-Identifier: Apache-2.0
/** Log drains and telemetry drains. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.state.drain;

import org.jspecify.annotations.NullMarked;
