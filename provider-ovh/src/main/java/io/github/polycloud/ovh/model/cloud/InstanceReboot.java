package io.github.polycloud.ovh.model.cloud;

/**
 * Request to reboot an instance.
 *
 * @param type the type of reboot
 */
public record InstanceReboot(RebootType type) {}
