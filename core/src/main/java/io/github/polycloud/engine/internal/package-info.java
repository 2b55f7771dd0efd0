// SPDX-License-Identifier: Apache-2.0
/** The context of a call and the stages that process it; not exported. */
@NullMarked
package io.github.polycloud.engine.internal;

import org.jspecify.annotations.NullMarked;
