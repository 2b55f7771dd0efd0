// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.account;

/**
 * The remaining quota of the account's rate limit.
 *
 * @param remaining requests that remain; the quota is replenished continuously
 * @since 0.1.0
 */
public record RateLimit(long remaining) {}
