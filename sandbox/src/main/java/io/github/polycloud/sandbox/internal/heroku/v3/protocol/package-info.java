// SPDX-License-Identifier: Apache-2.0
/** Requests, responses, paging and collections of the API v3. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.v3.protocol;

import org.jspecify.annotations.NullMarked;
