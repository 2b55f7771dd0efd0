package io.github.polycloud.heroku.model.addon;

/**
 * An add-on service to add to the allow list of a team.
 *
 * @param addonService id or name of the service
 * @since 0.1.0
 */
public record NewAllowedAddOnService(String addonService) {}
