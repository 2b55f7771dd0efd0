package io.github.polycloud.heroku.model.addon;

import io.github.polycloud.heroku.model.Reference;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An add-on that was provisioned for an app, and may be attached to more apps.
 *
 * @param id unique id, a UUID
 * @param name unique name
 * @param state where it is in its life; it can be used when it is provisioned
 * @param provisionMessage what its provider has to say about the provisioning
 * @param plan the plan it is on
 * @param addonService the service it is an instance of
 * @param app the app that pays for it
 * @param billingEntity who is billed for it
 * @param billedPrice what is billed for it; null when that is not known
 * @param configVars names of the config vars it sets; empty until its provider has set them
 * @param providerId its id at its provider
 * @param actions what its provider offers to do with it
 * @param webUrl its dashboard; the address signs the visitor in, through Heroku
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 */
public record AddOn(
    String id,
    String name,
    AddOnState state,
    @Nullable String provisionMessage,
    @Nullable Reference plan,
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
   * Something a provider offers to do with an add-on.
   *
   * @param id unique id, a UUID
   * @param label what to call it in front of people
   * @param action the word for it
   * @param url where it is done
   * @param requiresOwner whether only the owner of the app may do it
   */
  public record Action(
      String id,
      @Nullable String label,
      @Nullable String action,
      @Nullable String url,
      boolean requiresOwner) {}
}
