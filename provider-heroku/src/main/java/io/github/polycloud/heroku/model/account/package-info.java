// SPDX-License-Identifier: Apache-2.0
/** Accounts: profile, preferences, SSH keys, invoices and credits. */
@NullMarked
package io.github.polycloud.heroku.model.account;

import org.jspecify.annotations.NullMarked;
