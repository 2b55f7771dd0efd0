// SPDX-License-Identifier: Apache-2.0
/** Changes to files that people edit, too; exported to the modules of this project only. */
@NullMarked
package io.github.polycloud.internal.file;

import org.jspecify.annotations.NullMarked;
