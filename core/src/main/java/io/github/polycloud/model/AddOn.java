package io.github.polycloud.model;

import java.util.List;

/**
 * A service installed on an app.
 *
 * @param id the provider's id
 * @param name its name on the app
 * @param plan the plan it runs on
 * @param state how far it is
 * @param configVars names of the config vars it sets
 */
public record AddOn(
    String id, String name, String plan, AddOnState state, List<String> configVars) {}
