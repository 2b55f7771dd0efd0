// SPDX-License-Identifier: Apache-2.0
/** Metrics and observations of calls, and the propagation of their context. */
@NullMarked
package io.github.polycloud.micrometer;

import org.jspecify.annotations.NullMarked;
