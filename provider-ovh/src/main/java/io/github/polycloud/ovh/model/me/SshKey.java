package io.github.polycloud.ovh.model.me;

/**
 * A public SSH key of the account.
 *
 * @param keyName its name, which is also its id
 * @param key the key as one line of text
 */
public record SshKey(String keyName, String key) {}
