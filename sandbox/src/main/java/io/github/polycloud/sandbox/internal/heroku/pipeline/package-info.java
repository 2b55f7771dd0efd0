// SPDX-License-Identifier: Apache-2.0
/** Promotions, review apps and test runs. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.pipeline;

import org.jspecify.annotations.NullMarked;
