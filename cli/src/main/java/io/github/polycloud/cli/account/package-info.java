// SPDX-License-Identifier: Apache-2.0
/**
 * What a command acts on, and whether it may change it: credentials of the environment, a profile
 * or a sandbox, an app, and the question before a change.
 */
@NullMarked
package io.github.polycloud.cli.account;

import org.jspecify.annotations.NullMarked;
