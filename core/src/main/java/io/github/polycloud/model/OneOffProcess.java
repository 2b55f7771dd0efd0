package io.github.polycloud.model;

/**
 * A one-off process that was started and runs by itself.
 *
 * @param name its name, for example {@code run.1234}
 * @param command what it runs
 * @param state what it was doing when it was asked for
 */
public record OneOffProcess(String name, String command, ProcessState state) {}
