/** What the account rents, a room for each product, and one class that opens them all. */
@NullMarked
package io.github.polycloud.sandbox.internal.ovh.products;

import org.jspecify.annotations.NullMarked;
