// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.addon;

import io.github.polycloud.heroku.model.Reference;
import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A provisioned add-on: an instance of an add-on service, billed to one app and attachable to
 * others.
 *
 * @param id unique id, a UUID
 * @param name unique name
 * @param state its lifecycle state; usable once provisioned
 * @param provisionMessage message of its provider about provisioning
 * @param plan its plan; with its price if asked for
 * @param addonService its add-on service
 * @param app the app that is billed for it
 * @param billingEntity the app or team that is billed for it
 * @param billedPrice the billed price; null if unknown
 * @param configVars names of its config vars; empty until its provider has set them
 * @param providerId its id at the add-on provider
 * @param actions actions offered by its provider
 * @param webUrl URL of its dashboard, with single sign-on through Heroku
 * @param createdAt time of creation
 * @param updatedAt time of the last change
 * @since 0.1.0
 */
public record AddOn(
    String id,
    String name,
    AddOnState state,
    @Nullable String provisionMessage,
    @Nullable PlanReference plan,
    @Nullable Reference addonService,
    @Nullable Reference app,
    @Nullable BillingEntity billingEntity,
    @Nullable Price billedPrice,
    @Nullable List<String> configVars,
    @Nullable String providerId,
    @Nullable List<Action> actions,
    @Nullable String webUrl,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {
  /**
   * An action that an add-on provider offers.
   *
   * @param id unique id, a UUID
   * @param label display name
   * @param action identifier of the action
   * @param url URL of the action
   * @param requiresOwner whether it is restricted to the owner of the app
   */
  public record Action(
      String id,
      @Nullable String label,
      @Nullable String action,
      @Sensitive @Nullable String url,
      boolean requiresOwner) {
    @Override
    public String toString() {
      return RecordText.of(this);
    }
  }
}
