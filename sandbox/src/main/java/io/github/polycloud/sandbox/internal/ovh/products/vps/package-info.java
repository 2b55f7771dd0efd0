// SPDX-License-Identifier: Apache-2.0
/** VPS, whose state follows their tasks. */
@NullMarked
package io.github.polycloud.sandbox.internal.ovh.products.vps;

import org.jspecify.annotations.NullMarked;
