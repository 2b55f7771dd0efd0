/** Signing in by the browser: from an OAuth client to tokens that a connection can use. */
@NullMarked
package io.github.polycloud.heroku.login;

import org.jspecify.annotations.NullMarked;
