// SPDX-License-Identifier: Apache-2.0
/** Regions, stacks and generations of the platform. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.state.platform;

import org.jspecify.annotations.NullMarked;
