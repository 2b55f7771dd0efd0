/** Add-ons and what they are attached to, the same for both dialects. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.state.addon;

import org.jspecify.annotations.NullMarked;
