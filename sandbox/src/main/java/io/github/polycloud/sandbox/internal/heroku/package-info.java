// SPDX-License-Identifier: Apache-2.0
/** The sandbox's Heroku: one state behind two APIs on one URL. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku;

import org.jspecify.annotations.NullMarked;
