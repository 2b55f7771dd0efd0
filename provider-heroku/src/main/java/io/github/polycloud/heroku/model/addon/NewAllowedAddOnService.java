package io.github.polycloud.heroku.model.addon;

/**
 * A service to allow to a team.
 *
 * @param addonService id or name of the service
 */
public record NewAllowedAddOnService(String addonService) {}
