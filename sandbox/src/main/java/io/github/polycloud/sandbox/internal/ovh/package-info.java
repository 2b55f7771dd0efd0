// SPDX-License-Identifier: Apache-2.0
/** The OVH API: {@code OvhApi} registers all of its routes. */
@NullMarked
package io.github.polycloud.sandbox.internal.ovh;

import org.jspecify.annotations.NullMarked;
