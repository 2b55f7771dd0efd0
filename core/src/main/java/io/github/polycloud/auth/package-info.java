// SPDX-License-Identifier: Apache-2.0
/**
 * Credentials and provider settings, and the chain that resolves them from arguments, environment
 * variables and files.
 */
@NullMarked
package io.github.polycloud.auth;

import org.jspecify.annotations.NullMarked;
