package io.github.polycloud.ovh.model.cloud;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * Several instances to create at once; their names get a number as suffix.
 *
 * @param number the number
 * @param instance the settings of each; its networks must not have a fixed address
 */
public record NewInstances(long number, @JsonUnwrapped NewInstance instance) {}
