package io.github.polycloud.model;

import java.util.OptionalInt;

/**
 * What a one-off command printed and how it ended.
 *
 * @param output all it wrote, both streams as one
 * @param exitStatus its exit status; empty when the provider does not tell, which is not 0
 */
public record OneOffResult(String output, OptionalInt exitStatus) {}
