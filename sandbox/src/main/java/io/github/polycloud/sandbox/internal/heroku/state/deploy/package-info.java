/** What was built, uploaded and set up, and what became of it. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.state.deploy;

import org.jspecify.annotations.NullMarked;
