package io.github.polycloud.ovh.model.ip;

import org.jspecify.annotations.Nullable;

/**
 * Where a block is routed to.
 *
 * @param serviceName the service; null for none
 */
public record RoutedTo(@Nullable String serviceName) {}
