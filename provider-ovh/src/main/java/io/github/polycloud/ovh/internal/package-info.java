/**
 * How OVH is spoken to: signatures, the server's clock, errors, the mapping to neutral operations.
 */
@NullMarked
package io.github.polycloud.ovh.internal;

import org.jspecify.annotations.NullMarked;
