/** What was ordered, and the carts it was put together in. */
@NullMarked
package io.github.polycloud.ovh.model.order;

import org.jspecify.annotations.NullMarked;
