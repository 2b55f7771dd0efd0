package io.github.polycloud.ovh.model.cloud;

/**
 * A new name of an instance.
 *
 * @param instanceName the name
 */
public record InstanceUpdate(String instanceName) {}
