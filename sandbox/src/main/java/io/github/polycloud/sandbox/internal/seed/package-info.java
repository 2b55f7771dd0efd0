// SPDX-License-Identifier: Apache-2.0
/** The file that describes the initial content of both clouds. */
@NullMarked
package io.github.polycloud.sandbox.internal.seed;

import org.jspecify.annotations.NullMarked;
