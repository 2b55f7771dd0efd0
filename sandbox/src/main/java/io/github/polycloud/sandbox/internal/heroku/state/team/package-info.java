// SPDX-License-Identifier: Apache-2.0
/** Teams and enterprise accounts with their members, permissions and usage. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.state.team;

import org.jspecify.annotations.NullMarked;
