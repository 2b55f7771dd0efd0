// SPDX-License-Identifier: Apache-2.0
/** Streamed bodies that are read within a time limit. */
@NullMarked
package io.github.polycloud.heroku.common.stream;

import org.jspecify.annotations.NullMarked;
