// SPDX-License-Identifier: Apache-2.0
/** Applications, consumer keys, request signatures and access rules. */
@NullMarked
package io.github.polycloud.sandbox.internal.ovh.auth;

import org.jspecify.annotations.NullMarked;
