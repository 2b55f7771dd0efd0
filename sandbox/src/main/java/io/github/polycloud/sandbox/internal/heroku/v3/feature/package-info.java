/** Labs features of an app or of the account. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.v3.feature;

import org.jspecify.annotations.NullMarked;
