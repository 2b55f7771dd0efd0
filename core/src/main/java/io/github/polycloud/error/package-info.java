/** The one family of exceptions that every call of every provider throws. */
@NullMarked
package io.github.polycloud.error;

import org.jspecify.annotations.NullMarked;
