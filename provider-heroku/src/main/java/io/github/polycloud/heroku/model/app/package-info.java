// SPDX-License-Identifier: Apache-2.0
/** Apps, their setups, transfers and collaborators. */
@NullMarked
package io.github.polycloud.heroku.model.app;

import org.jspecify.annotations.NullMarked;
