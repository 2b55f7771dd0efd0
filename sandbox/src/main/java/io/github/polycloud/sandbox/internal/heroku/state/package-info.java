/**
 * What the sandbox's Heroku knows: one account, its keys and its apps, whichever dialect asks. The
 * caller serializes access; only a log, which others wait for, locks by itself.
 */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.state;

import org.jspecify.annotations.NullMarked;
