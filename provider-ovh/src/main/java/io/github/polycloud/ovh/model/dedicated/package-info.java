/** Dedicated servers and their tasks. */
@NullMarked
package io.github.polycloud.ovh.model.dedicated;

import org.jspecify.annotations.NullMarked;
