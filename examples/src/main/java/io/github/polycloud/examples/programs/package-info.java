// SPDX-License-Identifier: Apache-2.0
/** Complete programs of one file each, for every cloud whose credentials are configured. */
@NullMarked
package io.github.polycloud.examples.programs;

import org.jspecify.annotations.NullMarked;
