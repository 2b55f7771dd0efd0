// SPDX-License-Identifier: Apache-2.0
/** Implementations of the neutral capabilities for the Platform API v3. */
@NullMarked
package io.github.polycloud.heroku.internal.capability;

import org.jspecify.annotations.NullMarked;
