// SPDX-License-Identifier: Apache-2.0
/** Log sessions, log drains and telemetry drains in the API v3. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.v3.log;

import org.jspecify.annotations.NullMarked;
