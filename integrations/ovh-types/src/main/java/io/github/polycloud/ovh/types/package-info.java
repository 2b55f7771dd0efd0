// SPDX-License-Identifier: Apache-2.0
/**
 * Writes typed interfaces and records of OVH operations from the descriptions of the API: {@link
 * io.github.polycloud.ovh.types.OvhTypes}.
 */
@NullMarked
package io.github.polycloud.ovh.types;

import org.jspecify.annotations.NullMarked;
