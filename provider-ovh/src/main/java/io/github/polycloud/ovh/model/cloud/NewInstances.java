package io.github.polycloud.ovh.model.cloud;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * Several instances to start at once, numbered after their common name.
 *
 * @param number how many
 * @param instance what each of them is like; its networks have no fixed address
 */
public record NewInstances(long number, @JsonUnwrapped NewInstance instance) {}
