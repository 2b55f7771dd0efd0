// SPDX-License-Identifier: Apache-2.0
/** Deployment workflows: source archives, builds, slugs, promotions and app setups. */
@NullMarked
package io.github.polycloud.heroku.deploy;

import org.jspecify.annotations.NullMarked;
