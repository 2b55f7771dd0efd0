/** Text for people; not exported. */
@NullMarked
package io.github.polycloud.internal.text;

import org.jspecify.annotations.NullMarked;
