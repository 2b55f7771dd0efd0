// SPDX-License-Identifier: Apache-2.0
/** The manual of the native Heroku client: a short example of each task. */
@NullMarked
package io.github.polycloud.cli.manual;

import org.jspecify.annotations.NullMarked;
