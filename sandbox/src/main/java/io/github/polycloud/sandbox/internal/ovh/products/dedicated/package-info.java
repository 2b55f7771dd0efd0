/** Dedicated servers: power, network burst and their tasks. */
@NullMarked
package io.github.polycloud.sandbox.internal.ovh.products.dedicated;

import org.jspecify.annotations.NullMarked;
