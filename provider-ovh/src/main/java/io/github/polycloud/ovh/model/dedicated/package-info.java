/** Dedicated servers and the work on them. */
@NullMarked
package io.github.polycloud.ovh.model.dedicated;

import org.jspecify.annotations.NullMarked;
