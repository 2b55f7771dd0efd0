// SPDX-License-Identifier: Apache-2.0
/** The web page on which an account owner accepts or refuses a consumer key. */
@NullMarked
package io.github.polycloud.sandbox.internal.ovh.consent;

import org.jspecify.annotations.NullMarked;
