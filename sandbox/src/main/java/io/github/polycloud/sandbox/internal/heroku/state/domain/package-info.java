// SPDX-License-Identifier: Apache-2.0
/** Domains of an app and the certificates they are served with. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.state.domain;

import org.jspecify.annotations.NullMarked;
