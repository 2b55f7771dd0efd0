package io.github.polycloud.heroku.model;

import org.jspecify.annotations.Nullable;

/**
 * Somebody to let in.
 *
 * @param user mail address or id
 * @param silent whether no mail is sent to them
 */
public record NewCollaborator(String user, @Nullable Boolean silent) {}
