// SPDX-License-Identifier: Apache-2.0
/**
 * Obtaining consumer keys: computing the access rules, requesting a key, waiting for its
 * validation, and storing it.
 */
@NullMarked
package io.github.polycloud.ovh.login;

import org.jspecify.annotations.NullMarked;
