package io.github.polycloud.legacy.model;

import com.fasterxml.jackson.annotation.JsonRootName;

/**
 * A public SSH key.
 *
 * @param contents the key line; its comment is its name
 */
@JsonRootName("key")
public record Key(String contents) {}
