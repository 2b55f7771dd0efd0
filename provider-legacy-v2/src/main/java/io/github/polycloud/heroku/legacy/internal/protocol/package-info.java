// SPDX-License-Identifier: Apache-2.0
/** Authentication and errors of the legacy v2 API. */
@NullMarked
package io.github.polycloud.heroku.legacy.internal.protocol;

import org.jspecify.annotations.NullMarked;
