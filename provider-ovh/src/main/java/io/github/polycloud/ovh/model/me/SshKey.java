// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.me;

/**
 * A public SSH key of the account.
 *
 * @param keyName its name, which is also its id
 * @param key the key as one line of text
 * @since 0.1.0
 */
public record SshKey(String keyName, String key) {}
