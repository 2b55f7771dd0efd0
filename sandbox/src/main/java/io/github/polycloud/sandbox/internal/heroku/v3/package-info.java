// SPDX-License-Identifier: Apache-2.0
/** The protocol of the Platform API v3: JSON, ranges, ETags and request ids. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.v3;

import org.jspecify.annotations.NullMarked;
