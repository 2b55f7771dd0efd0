/** Apps on their way to another owner. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.state.transfer;

import org.jspecify.annotations.NullMarked;
