// SPDX-License-Identifier: Apache-2.0
/** Implementations of the neutral capabilities for the legacy v2 API. */
@NullMarked
package io.github.polycloud.heroku.legacy.internal.capability;

import org.jspecify.annotations.NullMarked;
