package io.github.polycloud.ovh.model.hosting;

/**
 * The order to go back to an older configuration.
 *
 * @param rollbackId the number of that configuration
 */
public record ConfigurationRollback(long rollbackId) {}
