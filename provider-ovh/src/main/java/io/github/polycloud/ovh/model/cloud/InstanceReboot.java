package io.github.polycloud.ovh.model.cloud;

/**
 * The order to restart an instance.
 *
 * @param type how
 */
public record InstanceReboot(RebootType type) {}
