/** Heroku's sign-in pages, where a browser grants what a program then exchanges for a token. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.identity;

import org.jspecify.annotations.NullMarked;
