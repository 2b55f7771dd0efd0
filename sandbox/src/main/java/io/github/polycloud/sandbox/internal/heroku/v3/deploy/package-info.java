/** The routes by which code gets onto the platform, and what the platform offers to run it. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.v3.deploy;

import org.jspecify.annotations.NullMarked;
