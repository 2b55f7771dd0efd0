package io.github.polycloud.heroku.model.account;

import org.jspecify.annotations.Nullable;

/**
 * The number by which an account with a second factor can be recovered.
 *
 * @param smsNumber the number, masked
 */
public record SmsNumber(@Nullable String smsNumber) {}
