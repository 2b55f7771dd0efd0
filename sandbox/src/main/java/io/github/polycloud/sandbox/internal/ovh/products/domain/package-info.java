/** Domain names: who holds them, until when, and which name servers answer. */
@NullMarked
package io.github.polycloud.sandbox.internal.ovh.products.domain;

import org.jspecify.annotations.NullMarked;
