// SPDX-License-Identifier: Apache-2.0
/** Tables, JSON, YAML and CSV on standard output, progress and messages on standard error. */
@NullMarked
package io.github.polycloud.cli.output;

import org.jspecify.annotations.NullMarked;
