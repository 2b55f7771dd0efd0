/** Heroku Platform API v3: the plugin and the native client. */
@NullMarked
package io.github.polycloud.heroku;

import org.jspecify.annotations.NullMarked;
