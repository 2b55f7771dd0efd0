// SPDX-License-Identifier: Apache-2.0
/** Apps and their parts in the API v3. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.v3.app;

import org.jspecify.annotations.NullMarked;
