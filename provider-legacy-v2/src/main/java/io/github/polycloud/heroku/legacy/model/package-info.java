/** The values of the legacy API. Whatever is not there is null. */
@NullMarked
package io.github.polycloud.heroku.legacy.model;

import org.jspecify.annotations.NullMarked;
