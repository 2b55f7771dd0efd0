/** Private spaces: members, networking and topology. */
@NullMarked
package io.github.polycloud.heroku.model.space;

import org.jspecify.annotations.NullMarked;
