/** Orders that take their time, each with a waiter that knows when it is done or has failed. */
@NullMarked
package io.github.polycloud.ovh.task;

import org.jspecify.annotations.NullMarked;
