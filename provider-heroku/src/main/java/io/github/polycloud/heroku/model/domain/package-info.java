// SPDX-License-Identifier: Apache-2.0
/** Domains of apps and their certificates. */
@NullMarked
package io.github.polycloud.heroku.model.domain;

import org.jspecify.annotations.NullMarked;
