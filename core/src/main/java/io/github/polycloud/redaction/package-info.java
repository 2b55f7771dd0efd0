// SPDX-License-Identifier: Apache-2.0
/**
 * Texts of values without what may be secret.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.polycloud.redaction;

import org.jspecify.annotations.NullMarked;
