// SPDX-License-Identifier: Apache-2.0
/** XML, JSON and form bodies of the legacy v2 API. */
@NullMarked
package io.github.polycloud.heroku.legacy.internal.codec;

import org.jspecify.annotations.NullMarked;
