// SPDX-License-Identifier: Apache-2.0
/** Enterprise accounts: members, usage and audit trail. */
@NullMarked
package io.github.polycloud.heroku.model.enterprise;

import org.jspecify.annotations.NullMarked;
