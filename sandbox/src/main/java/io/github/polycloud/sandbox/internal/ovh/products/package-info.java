// SPDX-License-Identifier: Apache-2.0
/** The products that the account rents, one package per product. */
@NullMarked
package io.github.polycloud.sandbox.internal.ovh.products;

import org.jspecify.annotations.NullMarked;
