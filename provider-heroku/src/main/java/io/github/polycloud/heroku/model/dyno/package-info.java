/** Dynos, their sizes, and the formation they come from. */
@NullMarked
package io.github.polycloud.heroku.model.dyno;

import org.jspecify.annotations.NullMarked;
