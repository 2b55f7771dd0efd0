/** Addresses that need no credentials: where archives are put and output is read. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.storage;

import org.jspecify.annotations.NullMarked;
