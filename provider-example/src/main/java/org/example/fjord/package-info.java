// SPDX-License-Identifier: Apache-2.0
/** A Polycloud provider for Fjord, a cloud that does not exist. */
@NullMarked
package org.example.fjord;

import org.jspecify.annotations.NullMarked;
