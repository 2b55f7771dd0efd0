// SPDX-License-Identifier: Apache-2.0
/** OAuth authorizations, clients and tokens. */
@NullMarked
package io.github.polycloud.heroku.model.oauth;

import org.jspecify.annotations.NullMarked;
