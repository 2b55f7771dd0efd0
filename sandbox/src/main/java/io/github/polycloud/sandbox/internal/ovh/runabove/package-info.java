// SPDX-License-Identifier: Apache-2.0
/** RunAbove, which OVH has closed: its instances, as the last clients used them. */
@NullMarked
package io.github.polycloud.sandbox.internal.ovh.runabove;

import org.jspecify.annotations.NullMarked;
