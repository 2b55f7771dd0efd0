/** Dedicated servers: power, network burst and the tasks that change them. */
@NullMarked
package io.github.polycloud.sandbox.internal.ovh.products.dedicated;

import org.jspecify.annotations.NullMarked;
