// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.ip;

/**
 * A reverse DNS entry.
 *
 * @param ipReverse the address
 * @param reverse the name
 * @since 0.1.0
 */
public record ReverseIp(String ipReverse, String reverse) {}
