// SPDX-License-Identifier: Apache-2.0
/** Pipelines with couplings, promotions, review apps and test runs. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.state.pipeline;

import org.jspecify.annotations.NullMarked;
