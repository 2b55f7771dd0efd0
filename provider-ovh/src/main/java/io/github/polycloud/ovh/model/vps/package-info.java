// SPDX-License-Identifier: Apache-2.0
/** Virtual private servers and their tasks. */
@NullMarked
package io.github.polycloud.ovh.model.vps;

import org.jspecify.annotations.NullMarked;
