package io.github.polycloud.ovh.model.runabove;

/**
 * Update of an instance.
 *
 * @param name the name
 * @since 0.1.0
 */
public record RunAboveInstanceUpdate(String name) {}
