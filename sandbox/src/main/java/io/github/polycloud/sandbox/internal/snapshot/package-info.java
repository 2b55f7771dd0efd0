// SPDX-License-Identifier: Apache-2.0
/** Writes the state of both clouds as object graphs, and reads it again. */
@NullMarked
package io.github.polycloud.sandbox.internal.snapshot;

import org.jspecify.annotations.NullMarked;
