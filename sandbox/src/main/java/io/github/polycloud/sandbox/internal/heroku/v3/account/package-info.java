/** The account's own resources on the wire of v3. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.v3.account;

import org.jspecify.annotations.NullMarked;
