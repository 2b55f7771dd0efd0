// SPDX-License-Identifier: Apache-2.0
/**
 * Requests to any path of a provider's API, authenticated and retried like those of typed methods.
 */
@NullMarked
package io.github.polycloud.raw;

import org.jspecify.annotations.NullMarked;
