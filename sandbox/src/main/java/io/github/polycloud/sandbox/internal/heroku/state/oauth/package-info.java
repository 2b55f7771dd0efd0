// SPDX-License-Identifier: Apache-2.0
/** OAuth clients, authorizations and tokens. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.state.oauth;

import org.jspecify.annotations.NullMarked;
