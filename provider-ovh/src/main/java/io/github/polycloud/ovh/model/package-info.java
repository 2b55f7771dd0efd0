// SPDX-License-Identifier: Apache-2.0
/** Data types of the OVH API, with the names of the API description. */
@NullMarked
package io.github.polycloud.ovh.model;

import org.jspecify.annotations.NullMarked;
