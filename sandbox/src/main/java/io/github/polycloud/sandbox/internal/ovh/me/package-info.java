// SPDX-License-Identifier: Apache-2.0
/** The account's profile, SSH keys, bills, orders, mails and API keys. */
@NullMarked
package io.github.polycloud.sandbox.internal.ovh.me;

import org.jspecify.annotations.NullMarked;
