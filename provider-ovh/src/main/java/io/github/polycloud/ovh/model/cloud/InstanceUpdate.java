package io.github.polycloud.ovh.model.cloud;

/**
 * Update of an instance.
 *
 * @param instanceName the name
 */
public record InstanceUpdate(String instanceName) {}
