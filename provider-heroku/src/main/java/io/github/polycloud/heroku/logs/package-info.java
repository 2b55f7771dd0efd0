// SPDX-License-Identifier: Apache-2.0
/** Fetching and tailing the logs of apps. */
@NullMarked
package io.github.polycloud.heroku.logs;

import org.jspecify.annotations.NullMarked;
