// SPDX-License-Identifier: Apache-2.0
/** Initial data of the account, read from JSON resources. */
@NullMarked
package io.github.polycloud.sandbox.internal.ovh.seed;

import org.jspecify.annotations.NullMarked;
