package io.github.polycloud.heroku.model.addon;

/**
 * An add-on service to add to the allow list of a team.
 *
 * @param addonService id or name of the service
 */
public record NewAllowedAddOnService(String addonService) {}
