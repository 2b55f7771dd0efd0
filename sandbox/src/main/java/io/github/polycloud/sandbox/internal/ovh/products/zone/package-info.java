// SPDX-License-Identifier: Apache-2.0
/** DNS zones: records are changed at once and published by a refresh. */
@NullMarked
package io.github.polycloud.sandbox.internal.ovh.products.zone;

import org.jspecify.annotations.NullMarked;
