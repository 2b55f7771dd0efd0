// SPDX-License-Identifier: Apache-2.0
/** Lazily paginated lists. */
@NullMarked
package io.github.polycloud.paging;

import org.jspecify.annotations.NullMarked;
