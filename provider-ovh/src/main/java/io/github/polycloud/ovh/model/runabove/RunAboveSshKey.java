// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.runabove;

import org.jspecify.annotations.Nullable;

/**
 * A public SSH key.
 *
 * @param name its name
 * @param publicKey the key as one line of text
 * @param fingerPrint its fingerprint
 * @param region the region
 * @since 0.1.0
 */
public record RunAboveSshKey(
    String name, String publicKey, @Nullable String fingerPrint, String region) {}
