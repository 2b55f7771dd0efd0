/** What a provider author implements, and what core hands to a provider. */
@NullMarked
package io.github.polycloud.spi;

import org.jspecify.annotations.NullMarked;
