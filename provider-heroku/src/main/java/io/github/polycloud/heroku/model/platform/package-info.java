// SPDX-License-Identifier: Apache-2.0
/** Regions, stacks and generations of the platform. */
@NullMarked
package io.github.polycloud.heroku.model.platform;

import org.jspecify.annotations.NullMarked;
