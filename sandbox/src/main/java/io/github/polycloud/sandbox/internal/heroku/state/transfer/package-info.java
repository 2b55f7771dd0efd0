// SPDX-License-Identifier: Apache-2.0
/** Transfers of apps to other owners. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.state.transfer;

import org.jspecify.annotations.NullMarked;
