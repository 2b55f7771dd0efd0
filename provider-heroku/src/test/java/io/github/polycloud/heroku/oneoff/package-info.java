// SPDX-License-Identifier: Apache-2.0
/** Tests of one-off dynos against the sandbox. */
@NullMarked
package io.github.polycloud.heroku.oneoff;

import org.jspecify.annotations.NullMarked;
