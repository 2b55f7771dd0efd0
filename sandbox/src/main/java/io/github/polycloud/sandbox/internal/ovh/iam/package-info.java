// SPDX-License-Identifier: Apache-2.0
/** IAM: policies, the names of actions, and the v2 routes of policies. */
@NullMarked
package io.github.polycloud.sandbox.internal.ovh.iam;

import org.jspecify.annotations.NullMarked;
