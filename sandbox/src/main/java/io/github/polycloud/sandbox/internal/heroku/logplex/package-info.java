/** Log sessions, served from a port of their own as the real service does. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.logplex;

import org.jspecify.annotations.NullMarked;
