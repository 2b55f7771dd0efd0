package io.github.polycloud.model;

/**
 * Work on a server that goes on after the call that asked for it.
 *
 * @param server the server it works on
 * @param id the provider's id of the work
 * @param action what is being done, in the words of the provider
 * @param state how far it is
 */
public record ServerTask(String server, String id, String action, TaskState state) {}
