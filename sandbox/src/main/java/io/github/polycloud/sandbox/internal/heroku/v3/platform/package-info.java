// SPDX-License-Identifier: Apache-2.0
/** Regions, stacks, generations and dyno sizes in the API v3. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.v3.platform;

import org.jspecify.annotations.NullMarked;
