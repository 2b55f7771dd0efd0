/** IP blocks: routing, reverse names and moves. */
@NullMarked
package io.github.polycloud.sandbox.internal.ovh.products.ip;

import org.jspecify.annotations.NullMarked;
