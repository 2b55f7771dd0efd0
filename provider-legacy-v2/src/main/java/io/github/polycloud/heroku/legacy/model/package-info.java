// SPDX-License-Identifier: Apache-2.0
/** The values of the legacy API. Absent properties are null. */
@NullMarked
package io.github.polycloud.heroku.legacy.model;

import org.jspecify.annotations.NullMarked;
