/** Authorizations, clients and tokens on the wire of v3. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.v3.oauth;

import org.jspecify.annotations.NullMarked;
