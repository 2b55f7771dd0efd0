// SPDX-License-Identifier: Apache-2.0
/** Orders and carts. */
@NullMarked
package io.github.polycloud.ovh.model.order;

import org.jspecify.annotations.NullMarked;
