// SPDX-License-Identifier: Apache-2.0
/** Query values; not exported. */
@NullMarked
package io.github.polycloud.internal.query;

import org.jspecify.annotations.NullMarked;
