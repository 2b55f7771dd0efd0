/** Lazily paginated lists. */
@NullMarked
package io.github.polycloud.paging;

import org.jspecify.annotations.NullMarked;
