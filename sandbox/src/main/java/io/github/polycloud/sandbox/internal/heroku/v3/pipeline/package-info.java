// SPDX-License-Identifier: Apache-2.0
/** Pipelines, review apps and test runs in the API v3. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.v3.pipeline;

import org.jspecify.annotations.NullMarked;
