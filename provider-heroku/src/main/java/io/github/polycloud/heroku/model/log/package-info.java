/** Where the logs, traces and metrics of apps go. */
@NullMarked
package io.github.polycloud.heroku.model.log;

import org.jspecify.annotations.NullMarked;
