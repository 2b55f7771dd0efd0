// SPDX-License-Identifier: Apache-2.0
/** Domain names and DNS zones. */
@NullMarked
package io.github.polycloud.ovh.model.domain;

import org.jspecify.annotations.NullMarked;
