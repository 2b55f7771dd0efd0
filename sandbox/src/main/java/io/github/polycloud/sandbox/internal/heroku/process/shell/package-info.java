// SPDX-License-Identifier: Apache-2.0
/** A shell of a few commands that runs inside the JVM and never touches the host. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.process.shell;

import org.jspecify.annotations.NullMarked;
