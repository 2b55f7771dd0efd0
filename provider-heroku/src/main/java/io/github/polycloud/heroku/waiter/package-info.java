/** Waiting for what goes on behind an answer: builds, releases, dynos, add-ons and more. */
@NullMarked
package io.github.polycloud.heroku.waiter;

import org.jspecify.annotations.NullMarked;
