/** The account's own things: profile, SSH keys, bills, orders, mails, API keys. */
@NullMarked
package io.github.polycloud.sandbox.internal.ovh.me;

import org.jspecify.annotations.NullMarked;
