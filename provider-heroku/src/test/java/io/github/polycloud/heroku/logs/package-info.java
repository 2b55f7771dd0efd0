// SPDX-License-Identifier: Apache-2.0
/** Tests of logs against the sandbox. */
@NullMarked
package io.github.polycloud.heroku.logs;

import org.jspecify.annotations.NullMarked;
