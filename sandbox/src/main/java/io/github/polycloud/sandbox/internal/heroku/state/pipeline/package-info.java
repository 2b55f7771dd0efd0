/** Apps in a row, from a branch under review to production, and their tests. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.state.pipeline;

import org.jspecify.annotations.NullMarked;
