// SPDX-License-Identifier: Apache-2.0
/** Checks of DNS records before they are sent. */
@NullMarked
package io.github.polycloud.ovh.internal.dns;

import org.jspecify.annotations.NullMarked;
