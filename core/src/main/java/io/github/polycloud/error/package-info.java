/** The exceptions that all calls of all providers throw. */
@NullMarked
package io.github.polycloud.error;

import org.jspecify.annotations.NullMarked;
