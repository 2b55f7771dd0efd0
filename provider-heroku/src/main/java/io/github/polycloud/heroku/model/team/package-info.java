/** Teams: their members, apps, sign-in and bills. */
@NullMarked
package io.github.polycloud.heroku.model.team;

import org.jspecify.annotations.NullMarked;
