package io.github.polycloud.ovh.model.cloud;

/**
 * Request to reinstall an instance; its data is lost.
 *
 * @param imageId its image
 * @since 0.1.0
 */
public record InstanceReinstall(String imageId) {}
