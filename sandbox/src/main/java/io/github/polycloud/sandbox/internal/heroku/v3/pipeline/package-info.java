/** The routes of pipelines and of all that hangs on them. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.v3.pipeline;

import org.jspecify.annotations.NullMarked;
