// SPDX-License-Identifier: Apache-2.0
/** IP blocks: routing, reverse names and moves. */
@NullMarked
package io.github.polycloud.sandbox.internal.ovh.products.ip;

import org.jspecify.annotations.NullMarked;
