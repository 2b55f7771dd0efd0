/** Accounts: who they are, what they prefer, their keys, bills and credits. */
@NullMarked
package io.github.polycloud.heroku.model.account;

import org.jspecify.annotations.NullMarked;
