package io.github.polycloud.ovh.model.cloud;

/**
 * Update of an instance.
 *
 * @param instanceName the name
 * @since 0.1.0
 */
public record InstanceUpdate(String instanceName) {}
