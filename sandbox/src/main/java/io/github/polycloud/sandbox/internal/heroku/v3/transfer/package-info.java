/** Apps handed from one owner to the next. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.v3.transfer;

import org.jspecify.annotations.NullMarked;
