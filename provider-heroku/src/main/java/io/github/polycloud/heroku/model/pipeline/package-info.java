/**
 * Pipelines with their couplings and promotions, the review apps they make, and the tests that CI
 * runs.
 */
@NullMarked
package io.github.polycloud.heroku.model.pipeline;

import org.jspecify.annotations.NullMarked;
