// SPDX-License-Identifier: Apache-2.0
/** Log sessions, served on a separate port as in the real service. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.logplex;

import org.jspecify.annotations.NullMarked;
