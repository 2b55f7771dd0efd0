/** What providers of a log share: sessions that follow each other, and lines taken apart. */
@NullMarked
package io.github.polycloud.spi.logs;

import org.jspecify.annotations.NullMarked;
