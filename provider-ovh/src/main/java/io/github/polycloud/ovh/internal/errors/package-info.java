// SPDX-License-Identifier: Apache-2.0
/** Error responses of OVH and the advice in their messages. */
@NullMarked
package io.github.polycloud.ovh.internal.errors;

import org.jspecify.annotations.NullMarked;
