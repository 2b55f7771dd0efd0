// SPDX-License-Identifier: Apache-2.0
/** The account with its SSH keys, billing, password and preferences. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.state.account;

import org.jspecify.annotations.NullMarked;
