// SPDX-License-Identifier: Apache-2.0
/** Commands over servers, DNS zones and SSH keys. */
@NullMarked
package io.github.polycloud.cli.server;

import org.jspecify.annotations.NullMarked;
