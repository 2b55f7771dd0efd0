/** A Ruby console of a few expressions, for the calls of the years before processes. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.process.console;

import org.jspecify.annotations.NullMarked;
