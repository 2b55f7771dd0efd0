/** Commands that run once: in a dyno of their own, with a terminal or without. */
@NullMarked
package io.github.polycloud.heroku.oneoff;

import org.jspecify.annotations.NullMarked;
