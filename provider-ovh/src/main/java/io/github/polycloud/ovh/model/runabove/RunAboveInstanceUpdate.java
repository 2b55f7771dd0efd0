package io.github.polycloud.ovh.model.runabove;

/**
 * Update of an instance.
 *
 * @param name the name
 */
public record RunAboveInstanceUpdate(String name) {}
