/** What applications use: find a provider, connect to it, walk its lists, wait, work in bulk. */
@NullMarked
package io.github.polycloud;

import org.jspecify.annotations.NullMarked;
