/** Private spaces, who may work in them, and how their networks meet others. */
@NullMarked
package io.github.polycloud.heroku.model.space;

import org.jspecify.annotations.NullMarked;
