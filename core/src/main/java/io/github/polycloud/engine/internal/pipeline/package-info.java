// SPDX-License-Identifier: Apache-2.0
/** The request pipeline, one class per stage; not exported. */
@NullMarked
package io.github.polycloud.engine.internal.pipeline;

import org.jspecify.annotations.NullMarked;
