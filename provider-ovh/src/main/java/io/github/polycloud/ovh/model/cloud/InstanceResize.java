package io.github.polycloud.ovh.model.cloud;

/**
 * Request to change the flavor of an instance.
 *
 * @param flavorId its new flavor
 * @since 0.1.0
 */
public record InstanceResize(String flavorId) {}
