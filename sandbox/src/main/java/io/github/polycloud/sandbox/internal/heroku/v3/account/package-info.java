// SPDX-License-Identifier: Apache-2.0
/** The account in the API v3. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.v3.account;

import org.jspecify.annotations.NullMarked;
