// SPDX-License-Identifier: Apache-2.0
/** Add-ons, their attachments, and the add-on catalog. */
@NullMarked
package io.github.polycloud.heroku.model.addon;

import org.jspecify.annotations.NullMarked;
