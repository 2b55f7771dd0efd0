// SPDX-License-Identifier: Apache-2.0
/** Authentication, errors and pagination of the Platform API v3. */
@NullMarked
package io.github.polycloud.heroku.internal.protocol;

import org.jspecify.annotations.NullMarked;
