package io.github.polycloud.heroku.model.account;

/**
 * Somebody who is to get a mail by which they choose a new password.
 *
 * @param email their mail address
 */
public record NewPasswordReset(String email) {}
