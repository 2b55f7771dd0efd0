package io.github.polycloud.ovh.model.cloud;

/**
 * Request to create an image of an instance.
 *
 * @param snapshotName the name of the image
 */
public record InstanceSnapshot(String snapshotName) {}
