// SPDX-License-Identifier: Apache-2.0
/** Builds, slugs, images and app setups. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.state.deploy;

import org.jspecify.annotations.NullMarked;
