// SPDX-License-Identifier: Apache-2.0
/** Log drains, log sessions and telemetry drains. */
@NullMarked
package io.github.polycloud.heroku.model.log;

import org.jspecify.annotations.NullMarked;
