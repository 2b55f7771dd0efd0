/** Teams and the enterprise accounts above them: members, what they may do, and what they use. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.state.team;

import org.jspecify.annotations.NullMarked;
