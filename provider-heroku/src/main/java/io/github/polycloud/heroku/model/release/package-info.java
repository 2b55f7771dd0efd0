// SPDX-License-Identifier: Apache-2.0
/** Sources, builds, buildpacks, slugs, OCI images and releases. */
@NullMarked
package io.github.polycloud.heroku.model.release;

import org.jspecify.annotations.NullMarked;
