/** Add-ons, what they are attached to, and the catalog they come from. */
@NullMarked
package io.github.polycloud.heroku.model.addon;

import org.jspecify.annotations.NullMarked;
