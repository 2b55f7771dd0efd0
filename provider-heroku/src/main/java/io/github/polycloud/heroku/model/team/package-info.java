// SPDX-License-Identifier: Apache-2.0
/** Teams: members, apps, identity providers and invoices. */
@NullMarked
package io.github.polycloud.heroku.model.team;

import org.jspecify.annotations.NullMarked;
