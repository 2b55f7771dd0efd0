// SPDX-License-Identifier: Apache-2.0
/** Scenarios that call every operation of the Platform API, one per resource group. */
@NullMarked
package io.github.polycloud.heroku.operations;

import org.jspecify.annotations.NullMarked;
