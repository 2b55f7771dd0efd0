// SPDX-License-Identifier: Apache-2.0
/** Pipelines: couplings, promotions, review apps and CI test runs. */
@NullMarked
package io.github.polycloud.heroku.model.pipeline;

import org.jspecify.annotations.NullMarked;
