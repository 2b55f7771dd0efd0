package io.github.polycloud.heroku.model.account;

/**
 * A request to add a public SSH key.
 *
 * @param publicKey the key in one line: type, material and comment
 * @since 0.1.0
 */
public record NewKey(String publicKey) {}
