// SPDX-License-Identifier: Apache-2.0
/** Builds, release phases and app setups: the work between an archive and a running app. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.deploy;

import org.jspecify.annotations.NullMarked;
