// SPDX-License-Identifier: Apache-2.0
/** Runs one-off processes: attached, detached and as services. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.process.run;

import org.jspecify.annotations.NullMarked;
