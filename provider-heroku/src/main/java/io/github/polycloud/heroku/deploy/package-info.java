/** From a directory to a running app: archives, builds, slugs, promotions and set-ups of apps. */
@NullMarked
package io.github.polycloud.heroku.deploy;

import org.jspecify.annotations.NullMarked;
