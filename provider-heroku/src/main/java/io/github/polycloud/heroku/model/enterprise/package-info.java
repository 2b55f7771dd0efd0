/** Enterprise accounts: members, usage, and the trail of what they did. */
@NullMarked
package io.github.polycloud.heroku.model.enterprise;

import org.jspecify.annotations.NullMarked;
