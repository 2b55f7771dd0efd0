package io.github.polycloud.heroku.model;

/**
 * A release to go back to.
 *
 * @param release id of the release; a version is not understood here
 */
public record Rollback(String release) {}
