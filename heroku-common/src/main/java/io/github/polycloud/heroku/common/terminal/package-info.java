// SPDX-License-Identifier: Apache-2.0
/**
 * Attached processes: the rendezvous protocol, by which a one-off process is connected to its
 * terminal, and the exit status, which that protocol does not carry.
 */
@NullMarked
package io.github.polycloud.heroku.common.terminal;

import org.jspecify.annotations.NullMarked;
