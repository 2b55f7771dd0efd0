/** Heroku's legacy v2 API: the plugin and the native client. */
@NullMarked
package io.github.polycloud.heroku.legacy;

import org.jspecify.annotations.NullMarked;
