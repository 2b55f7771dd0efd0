// SPDX-License-Identifier: Apache-2.0
/** The operations of the legacy API, one Feign interface per resource. */
@NullMarked
package io.github.polycloud.heroku.legacy.api;

import org.jspecify.annotations.NullMarked;
