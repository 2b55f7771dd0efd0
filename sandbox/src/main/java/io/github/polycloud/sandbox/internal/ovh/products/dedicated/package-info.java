// SPDX-License-Identifier: Apache-2.0
/** Dedicated servers: power, network burst and their tasks. */
@NullMarked
package io.github.polycloud.sandbox.internal.ovh.products.dedicated;

import org.jspecify.annotations.NullMarked;
