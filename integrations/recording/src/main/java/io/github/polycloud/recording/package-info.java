// SPDX-License-Identifier: Apache-2.0
/**
 * Records the traffic of a connection to files, without secrets and personal data, and replays it.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.polycloud.recording;

import org.jspecify.annotations.NullMarked;
