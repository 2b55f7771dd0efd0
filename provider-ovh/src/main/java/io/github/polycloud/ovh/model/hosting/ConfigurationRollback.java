package io.github.polycloud.ovh.model.hosting;

/**
 * Request to roll back to an older configuration.
 *
 * @param rollbackId id of that configuration
 */
public record ConfigurationRollback(long rollbackId) {}
