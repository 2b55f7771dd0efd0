// SPDX-License-Identifier: Apache-2.0
/** Service accounts: access tokens, and the authorization of requests that carry one. */
@NullMarked
package io.github.polycloud.sandbox.internal.ovh.oauth2;

import org.jspecify.annotations.NullMarked;
