package io.github.polycloud.ovh.model.cloud;

/**
 * The order to install an instance anew; what was on it is lost.
 *
 * @param imageId what it starts from
 */
public record InstanceReinstall(String imageId) {}
