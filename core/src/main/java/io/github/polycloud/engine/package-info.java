// SPDX-License-Identifier: Apache-2.0
/** The HTTP engine that providers build their clients on. */
@NullMarked
package io.github.polycloud.engine;

import org.jspecify.annotations.NullMarked;
