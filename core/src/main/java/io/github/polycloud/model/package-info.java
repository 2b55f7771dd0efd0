// SPDX-License-Identifier: Apache-2.0
/**
 * Immutable, provider-independent records that capabilities accept and return.
 *
 * <p>Components are non-null unless annotated {@code @Nullable}; null means that the provider does
 * not report the value. Types such as {@link io.github.polycloud.model.ProcessState} are extensible
 * enums: compare with {@code equals}, and expect values without a constant.
 */
@NullMarked
package io.github.polycloud.model;

import org.jspecify.annotations.NullMarked;
