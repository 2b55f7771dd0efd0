// SPDX-License-Identifier: Apache-2.0
/** Implementations of the neutral capabilities for OVH. */
@NullMarked
package io.github.polycloud.ovh.internal.capability;

import org.jspecify.annotations.NullMarked;
