/** The logs of apps, as they are and as they go on. */
@NullMarked
package io.github.polycloud.heroku.logs;

import org.jspecify.annotations.NullMarked;
