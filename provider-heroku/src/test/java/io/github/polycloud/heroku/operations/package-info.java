/** Every operation of the Platform API, called on the sandbox: one scenario a group. */
@NullMarked
package io.github.polycloud.heroku.operations;

import org.jspecify.annotations.NullMarked;
