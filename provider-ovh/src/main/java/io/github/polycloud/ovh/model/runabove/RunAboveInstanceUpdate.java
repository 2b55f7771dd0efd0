package io.github.polycloud.ovh.model.runabove;

/**
 * A new name of an instance.
 *
 * @param name the name
 */
public record RunAboveInstanceUpdate(String name) {}
