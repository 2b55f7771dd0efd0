package io.github.polycloud.legacy.model;

/**
 * What an update of an app answers.
 *
 * @param name the name of the app from now on
 */
public record AppName(String name) {}
