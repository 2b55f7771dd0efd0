package io.github.polycloud.ovh.model;

/**
 * A quantity.
 *
 * @param unit what is counted, for example {@code Mbps}
 * @param value how much of it
 */
public record UnitAndValue(String unit, long value) {}
