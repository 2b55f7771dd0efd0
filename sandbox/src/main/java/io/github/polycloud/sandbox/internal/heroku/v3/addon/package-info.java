/** Add-ons, their attachments and the catalogue they come from, as v3 shows them. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.v3.addon;

import org.jspecify.annotations.NullMarked;
