/** Carts: what a visitor picks, an account takes over and pays for. */
@NullMarked
package io.github.polycloud.sandbox.internal.ovh.products.order;

import org.jspecify.annotations.NullMarked;
