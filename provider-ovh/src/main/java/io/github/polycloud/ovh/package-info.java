// SPDX-License-Identifier: Apache-2.0
/** The provider for OVH and its native client. */
@NullMarked
package io.github.polycloud.ovh;

import org.jspecify.annotations.NullMarked;
