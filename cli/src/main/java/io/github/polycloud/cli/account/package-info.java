// SPDX-License-Identifier: Apache-2.0
/** Which accounts a command uses: credentials of the environment, a profile, or a sandbox. */
@NullMarked
package io.github.polycloud.cli.account;

import org.jspecify.annotations.NullMarked;
