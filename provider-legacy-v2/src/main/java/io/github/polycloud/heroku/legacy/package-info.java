// SPDX-License-Identifier: Apache-2.0
/** Heroku's legacy v2 API: the provider and its native client. */
@NullMarked
package io.github.polycloud.heroku.legacy;

import org.jspecify.annotations.NullMarked;
