// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An add-on: a service that is installed on an app.
 *
 * @param id the provider's id
 * @param name name of the add-on on the app
 * @param plan the current plan
 * @param state the provisioning state
 * @param providerState the provider's word for the state; null if it has none
 * @param configVars names of the config vars that it sets
 * @since 0.1.0
 */
public record AddOn(
    String id,
    String name,
    String plan,
    AddOnState state,
    @Nullable String providerState,
    List<String> configVars) {}
