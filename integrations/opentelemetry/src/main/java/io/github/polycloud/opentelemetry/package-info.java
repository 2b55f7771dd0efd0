// SPDX-License-Identifier: Apache-2.0
/** Client spans of calls, and the propagation of their context. */
@NullMarked
package io.github.polycloud.opentelemetry;

import org.jspecify.annotations.NullMarked;
