// SPDX-License-Identifier: Apache-2.0
/** IP address blocks, their reverse DNS entries and routing. */
@NullMarked
package io.github.polycloud.ovh.model.ip;

import org.jspecify.annotations.NullMarked;
