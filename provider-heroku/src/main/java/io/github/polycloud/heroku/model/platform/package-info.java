/** What the platform offers: regions, stacks and generations. */
@NullMarked
package io.github.polycloud.heroku.model.platform;

import org.jspecify.annotations.NullMarked;
