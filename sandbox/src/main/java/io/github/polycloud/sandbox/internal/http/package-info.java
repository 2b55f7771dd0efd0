// SPDX-License-Identifier: Apache-2.0
/**
 * The HTTP server of both clouds. It keeps targets and bodies exactly as sent, injects faults below
 * the routes and records every exchange.
 */
@NullMarked
package io.github.polycloud.sandbox.internal.http;

import org.jspecify.annotations.NullMarked;
