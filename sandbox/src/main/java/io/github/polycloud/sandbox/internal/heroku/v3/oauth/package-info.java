// SPDX-License-Identifier: Apache-2.0
/** OAuth clients, authorizations and tokens in the API v3. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.v3.oauth;

import org.jspecify.annotations.NullMarked;
