// SPDX-License-Identifier: Apache-2.0
/** Private spaces in the API v3. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.v3.space;

import org.jspecify.annotations.NullMarked;
