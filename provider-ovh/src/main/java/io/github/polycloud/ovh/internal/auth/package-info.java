// SPDX-License-Identifier: Apache-2.0
/** Request signatures, clock skew, and errors about credentials. */
@NullMarked
package io.github.polycloud.ovh.internal.auth;

import org.jspecify.annotations.NullMarked;
