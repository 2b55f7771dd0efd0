// SPDX-License-Identifier: Apache-2.0
/** One-off dynos, attached or detached. */
@NullMarked
package io.github.polycloud.heroku.oneoff;

import org.jspecify.annotations.NullMarked;
