// SPDX-License-Identifier: Apache-2.0
/** The protocol of all OVH routes: requests, REST collections, pagination, errors and JSON. */
@NullMarked
package io.github.polycloud.sandbox.internal.ovh.protocol;

import org.jspecify.annotations.NullMarked;
