// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.account;

import org.jspecify.annotations.Nullable;

/**
 * The recovery phone number of an account with two-factor authentication.
 *
 * @param smsNumber the number, masked
 * @since 0.1.0
 */
public record SmsNumber(@Nullable String smsNumber) {}
