// SPDX-License-Identifier: Apache-2.0
/** What a description says, in one form for all its versions: operations, models and types. */
@NullMarked
package io.github.polycloud.ovh.types.model;

import org.jspecify.annotations.NullMarked;
