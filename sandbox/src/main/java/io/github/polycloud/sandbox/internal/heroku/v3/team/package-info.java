// SPDX-License-Identifier: Apache-2.0
/** Teams, their apps and enterprise accounts in the API v3. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.v3.team;

import org.jspecify.annotations.NullMarked;
