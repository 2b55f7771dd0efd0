package io.github.polycloud.ovh.model.cloud;

/**
 * The order to change the size of an instance.
 *
 * @param flavorId its new size
 */
public record InstanceResize(String flavorId) {}
