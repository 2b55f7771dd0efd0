/** What Heroku keeps about the account besides its name: bills, credits, password, preferences. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.state.account;

import org.jspecify.annotations.NullMarked;
