package io.github.polycloud.heroku.model.team;

/**
 * Somebody to invite to a team.
 *
 * @param email mail address
 * @param role what they are going to be
 */
public record NewTeamInvitation(String email, TeamRole role) {}
