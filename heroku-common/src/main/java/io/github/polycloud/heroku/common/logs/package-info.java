// SPDX-License-Identifier: Apache-2.0
/** Log sessions: opening them, following a log across reconnects, and parsing its lines. */
@NullMarked
package io.github.polycloud.heroku.common.logs;

import org.jspecify.annotations.NullMarked;
