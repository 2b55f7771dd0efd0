// SPDX-License-Identifier: Apache-2.0
/** The account: its owner, keys and bills. */
@NullMarked
package io.github.polycloud.ovh.model.me;

import org.jspecify.annotations.NullMarked;
