// SPDX-License-Identifier: Apache-2.0
/** Selects the API of a request and authenticates it. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.route;

import org.jspecify.annotations.NullMarked;
