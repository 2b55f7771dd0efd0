package io.github.polycloud.ovh.model.cloud;

/**
 * Request to reinstall an instance; its data is lost.
 *
 * @param imageId its image
 */
public record InstanceReinstall(String imageId) {}
