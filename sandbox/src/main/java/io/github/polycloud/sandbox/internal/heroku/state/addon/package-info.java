// SPDX-License-Identifier: Apache-2.0
/** Add-ons, attachments and the catalogue, for both APIs. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.state.addon;

import org.jspecify.annotations.NullMarked;
