// SPDX-License-Identifier: Apache-2.0
/** Sources, builds, slugs, images and app setups in the API v3. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.v3.deploy;

import org.jspecify.annotations.NullMarked;
