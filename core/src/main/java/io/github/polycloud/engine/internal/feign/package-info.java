// SPDX-License-Identifier: Apache-2.0
/** Binds API interfaces with Feign; not exported. */
@NullMarked
package io.github.polycloud.engine.internal.feign;

import org.jspecify.annotations.NullMarked;
