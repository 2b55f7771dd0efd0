// SPDX-License-Identifier: Apache-2.0
/** Credentials: consumer keys and access rules, applications, service accounts. */
@NullMarked
package io.github.polycloud.ovh.model.auth;

import org.jspecify.annotations.NullMarked;
