/** What the account rents: dedicated servers, VPS, DNS zones, IP blocks. */
@NullMarked
package io.github.polycloud.sandbox.internal.ovh.products;

import org.jspecify.annotations.NullMarked;
