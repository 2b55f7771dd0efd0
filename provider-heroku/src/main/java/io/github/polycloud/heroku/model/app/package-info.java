/** Apps: their features, set-ups, transfers and collaborators. */
@NullMarked
package io.github.polycloud.heroku.model.app;

import org.jspecify.annotations.NullMarked;
