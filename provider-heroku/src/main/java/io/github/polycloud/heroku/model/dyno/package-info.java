// SPDX-License-Identifier: Apache-2.0
/** Dynos, dyno sizes and the formation. */
@NullMarked
package io.github.polycloud.heroku.model.dyno;

import org.jspecify.annotations.NullMarked;
