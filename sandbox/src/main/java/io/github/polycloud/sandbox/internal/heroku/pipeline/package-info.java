/** Promotions, review apps and test runs: the work that pipelines are for. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.pipeline;

import org.jspecify.annotations.NullMarked;
