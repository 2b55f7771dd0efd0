// SPDX-License-Identifier: Apache-2.0
/** Add-ons, attachments and the catalogue in the API v3. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.v3.addon;

import org.jspecify.annotations.NullMarked;
