package io.github.polycloud.heroku.model.account;

/**
 * A request to send a password reset email.
 *
 * @param email email address of the account
 * @since 0.1.0
 */
public record NewPasswordReset(String email) {}
