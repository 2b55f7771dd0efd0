package io.github.polycloud.model;

/**
 * A one-off process that was started.
 *
 * @param name name of the process, for example {@code run.1234}
 * @param command the command line
 * @param state state when it was started
 * @since 0.1.0
 */
public record OneOffProcess(String name, String command, ProcessState state) {}
