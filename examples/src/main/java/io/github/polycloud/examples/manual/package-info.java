/** The manual of the native Heroku client: a few lines for each thing one does with it. */
@NullMarked
package io.github.polycloud.examples.manual;

import org.jspecify.annotations.NullMarked;
