package io.github.polycloud.ovh.model.order;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cart: what will be ordered.
 *
 * @param cartId its id
 * @param description what it is for
 * @param expire until when it is kept
 * @param items ids of what is in it
 * @param readOnly whether it was checked out and can no longer be changed
 */
public record Cart(
    String cartId,
    String description,
    @Nullable OffsetDateTime expire,
    List<Long> items,
    boolean readOnly) {}
