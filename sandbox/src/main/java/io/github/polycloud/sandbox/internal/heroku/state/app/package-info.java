// SPDX-License-Identifier: Apache-2.0
/** Apps with their logs, collaborators, config vars and features. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.state.app;

import org.jspecify.annotations.NullMarked;
