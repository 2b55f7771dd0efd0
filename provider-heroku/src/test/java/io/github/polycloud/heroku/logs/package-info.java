/** Logs against the sandbox, whose connections can be cut. */
@NullMarked
package io.github.polycloud.heroku.logs;

import org.jspecify.annotations.NullMarked;
