package io.github.polycloud.ovh.model.me;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a bill was paid.
 *
 * @param paymentDate when
 * @param paymentType by what, for example {@code creditCard}
 * @param paymentIdentifier which card or account, mostly masked
 */
public record Payment(
    Instant paymentDate, String paymentType, @Nullable String paymentIdentifier) {}
