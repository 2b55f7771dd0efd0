// SPDX-License-Identifier: Apache-2.0
/** JSON codecs on Jackson. */
@NullMarked
package io.github.polycloud.http.json;

import org.jspecify.annotations.NullMarked;
