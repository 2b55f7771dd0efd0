package io.github.polycloud.ovh.model.ip;

/**
 * A reverse DNS entry.
 *
 * @param ipReverse the address
 * @param reverse the name
 */
public record ReverseIp(String ipReverse, String reverse) {}
