package io.github.polycloud.heroku.model.account;

/**
 * What is left of the rate limit of the account.
 *
 * @param remaining calls that can still be made; the pool fills up again with time
 */
public record RateLimit(long remaining) {}
