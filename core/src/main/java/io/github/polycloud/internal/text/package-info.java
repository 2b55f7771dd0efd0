// SPDX-License-Identifier: Apache-2.0
/** Text that others have written; exported to the modules of this project only. */
@NullMarked
package io.github.polycloud.internal.text;

import org.jspecify.annotations.NullMarked;
