// SPDX-License-Identifier: Apache-2.0
/** Private spaces: members, networking and topology. */
@NullMarked
package io.github.polycloud.heroku.model.space;

import org.jspecify.annotations.NullMarked;
