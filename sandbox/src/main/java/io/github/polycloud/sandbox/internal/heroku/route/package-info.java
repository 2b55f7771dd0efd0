/** Tells Heroku's two dialects apart and checks who calls, before either dialect sees a request. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.route;

import org.jspecify.annotations.NullMarked;
