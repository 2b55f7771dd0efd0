// SPDX-License-Identifier: Apache-2.0
/** Domain names: owner, expiration and name servers. */
@NullMarked
package io.github.polycloud.sandbox.internal.ovh.products.domain;

import org.jspecify.annotations.NullMarked;
