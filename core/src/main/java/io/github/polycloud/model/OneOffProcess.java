package io.github.polycloud.model;

/**
 * A one-off process that was started.
 *
 * @param name name of the process, for example {@code run.1234}
 * @param command the command line
 * @param state state when it was started
 */
public record OneOffProcess(String name, String command, ProcessState state) {}
