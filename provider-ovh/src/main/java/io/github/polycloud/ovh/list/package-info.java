// SPDX-License-Identifier: Apache-2.0
/** Lists of objects, read with any of OVH's pagination strategies. */
@NullMarked
package io.github.polycloud.ovh.list;

import org.jspecify.annotations.NullMarked;
