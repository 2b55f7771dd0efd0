// SPDX-License-Identifier: Apache-2.0
/** Domains and certificates in the API v3. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.v3.domain;

import org.jspecify.annotations.NullMarked;
