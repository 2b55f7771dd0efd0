// SPDX-License-Identifier: Apache-2.0
/** Dedicated servers and their tasks. */
@NullMarked
package io.github.polycloud.ovh.model.dedicated;

import org.jspecify.annotations.NullMarked;
