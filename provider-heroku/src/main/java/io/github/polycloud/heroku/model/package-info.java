/** The values of the Platform API. Any field of an answer may be null. */
@NullMarked
package io.github.polycloud.heroku.model;

import org.jspecify.annotations.NullMarked;
