// SPDX-License-Identifier: Apache-2.0
/** What the clouds have invoiced, as a table, as bars and as a page. */
@NullMarked
package io.github.polycloud.cli.cost;

import org.jspecify.annotations.NullMarked;
