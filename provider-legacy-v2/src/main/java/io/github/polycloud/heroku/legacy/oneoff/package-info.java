// SPDX-License-Identifier: Apache-2.0
/** Commands that run in the environment of an app. */
@NullMarked
package io.github.polycloud.heroku.legacy.oneoff;

import org.jspecify.annotations.NullMarked;
