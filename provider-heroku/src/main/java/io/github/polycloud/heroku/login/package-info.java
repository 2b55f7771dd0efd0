// SPDX-License-Identifier: Apache-2.0
/** Browser-based OAuth login, which obtains tokens for a connection. */
@NullMarked
package io.github.polycloud.heroku.login;

import org.jspecify.annotations.NullMarked;
