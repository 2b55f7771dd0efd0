// SPDX-License-Identifier: Apache-2.0
/** Raw requests to any path; not exported. */
@NullMarked
package io.github.polycloud.engine.internal.raw;

import org.jspecify.annotations.NullMarked;
