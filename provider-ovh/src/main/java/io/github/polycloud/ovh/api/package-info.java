// SPDX-License-Identifier: Apache-2.0
/** The operations of the OVH API: one Feign interface per resource group. */
@NullMarked
package io.github.polycloud.ovh.api;

import org.jspecify.annotations.NullMarked;
