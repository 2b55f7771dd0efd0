/** The call engine: the one way by which any request of any provider leaves this process. */
@NullMarked
package io.github.polycloud.http;

import org.jspecify.annotations.NullMarked;
