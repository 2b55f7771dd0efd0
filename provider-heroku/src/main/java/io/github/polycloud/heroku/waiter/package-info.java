/** Waiters for builds, releases, dynos, add-ons and other asynchronous operations. */
@NullMarked
package io.github.polycloud.heroku.waiter;

import org.jspecify.annotations.NullMarked;
