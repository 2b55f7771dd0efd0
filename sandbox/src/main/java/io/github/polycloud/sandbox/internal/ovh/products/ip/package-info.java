/** IP blocks: where they are routed to, their reverse names, and their moves. */
@NullMarked
package io.github.polycloud.sandbox.internal.ovh.products.ip;

import org.jspecify.annotations.NullMarked;
