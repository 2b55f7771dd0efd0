// SPDX-License-Identifier: Apache-2.0
/** Idempotent changes of DNS records, with preview and a single publication. */
@NullMarked
package io.github.polycloud.ovh.dns;

import org.jspecify.annotations.NullMarked;
