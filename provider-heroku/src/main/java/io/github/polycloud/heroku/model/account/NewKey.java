package io.github.polycloud.heroku.model.account;

/**
 * A public SSH key to add.
 *
 * @param publicKey type, material and comment as one line
 */
public record NewKey(String publicKey) {}
