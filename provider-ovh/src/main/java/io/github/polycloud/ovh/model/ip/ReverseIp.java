package io.github.polycloud.ovh.model.ip;

/**
 * The reverse name of an address.
 *
 * @param ipReverse the address
 * @param reverse the name
 */
public record ReverseIp(String ipReverse, String reverse) {}
