// SPDX-License-Identifier: Apache-2.0
/** Carts: filled without a login, assigned to an account and checked out. */
@NullMarked
package io.github.polycloud.sandbox.internal.ovh.products.order;

import org.jspecify.annotations.NullMarked;
