package io.github.polycloud.model;

import org.jspecify.annotations.Nullable;

/**
 * A machine.
 *
 * @param id the name or id by which every operation takes it
 * @param kind what sort of machine it is
 * @param name its name for people
 * @param state what it is doing
 * @param region where it stands
 * @param ip its main address
 */
public record Server(
    String id,
    ServerKind kind,
    @Nullable String name,
    ServerState state,
    @Nullable String region,
    @Nullable String ip) {}
