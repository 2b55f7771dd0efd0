/** Authorizations, the clients they were given to, and their tokens. */
@NullMarked
package io.github.polycloud.heroku.model.oauth;

import org.jspecify.annotations.NullMarked;
