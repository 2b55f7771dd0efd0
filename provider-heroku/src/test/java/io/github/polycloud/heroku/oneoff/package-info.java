/** One-off dynos against the sandbox, whose dynos run for real. */
@NullMarked
package io.github.polycloud.heroku.oneoff;

import org.jspecify.annotations.NullMarked;
