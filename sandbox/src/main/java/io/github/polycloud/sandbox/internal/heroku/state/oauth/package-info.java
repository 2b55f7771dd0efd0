/** Who may act for the account: clients, authorizations and the tokens made of them. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.state.oauth;

import org.jspecify.annotations.NullMarked;
