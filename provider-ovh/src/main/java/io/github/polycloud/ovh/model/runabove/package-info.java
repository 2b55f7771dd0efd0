// SPDX-License-Identifier: Apache-2.0
/** Data types of RunAbove. OVH has closed the service; they remain for compatible copies of it. */
@NullMarked
package io.github.polycloud.ovh.model.runabove;

import org.jspecify.annotations.NullMarked;
