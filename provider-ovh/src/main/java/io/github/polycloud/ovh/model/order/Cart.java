// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.order;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A shopping cart.
 *
 * @param cartId its id
 * @param description its purpose
 * @param expire when it expires
 * @param items ids of its items
 * @param readOnly whether it was checked out and cannot be changed
 * @since 0.1.0
 */
public record Cart(
    String cartId,
    String description,
    @Nullable OffsetDateTime expire,
    List<Long> items,
    @Nullable Boolean readOnly) {}
