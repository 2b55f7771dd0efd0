/** Calls on any path, authenticated like typed calls. */
@NullMarked
package io.github.polycloud.raw;

import org.jspecify.annotations.NullMarked;
