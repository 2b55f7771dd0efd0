package io.github.polycloud.heroku.model;

/**
 * A dyno size by its name.
 *
 * @param name for example {@code Standard-1X}
 */
public record DynoSizeChoice(String name) {}
