// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.heroku.model.addon.AddOn;
import io.github.polycloud.heroku.model.addon.AddOnAttachment;
import io.github.polycloud.heroku.model.addon.AddOnAttachmentQuery;
import io.github.polycloud.heroku.model.addon.AddOnConfigUpdate;
import io.github.polycloud.heroku.model.addon.AddOnConfigVar;
import io.github.polycloud.heroku.model.addon.AddOnQuery;
import io.github.polycloud.heroku.model.addon.AddOnUpdate;
import io.github.polycloud.heroku.model.addon.NewAddOn;
import io.github.polycloud.heroku.model.addon.NewAddOnAttachment;
import io.github.polycloud.paging.Paged;
import java.util.List;

/**
 * Add-ons, their config vars and their attachments to apps.
 *
 * @since 0.1.0
 */
public interface AddOns {
  /** Lists all add-ons that are visible to the account, ordered by id unless a range is given. */
  @RequestLine("GET /addons")
  @Headers("Range: {range}")
  Paged<AddOn> list(@Param("range") ListRange... range);

  /**
   * Lists the add-ons that are attached or billed to an app, ordered by id unless a range is given.
   */
  @RequestLine("GET /apps/{app}/addons")
  @Headers("Range: {range}")
  Paged<AddOn> listByApp(@Param("app") String app, @Param("range") ListRange... range);

  /**
   * Lists the add-ons of a user, {@code ~} for the account itself, ordered by id unless a range is
   * given.
   */
  @RequestLine("GET /users/{user}/addons")
  @Headers("Range: {range}")
  Paged<AddOn> listByUser(@Param("user") String user, @Param("range") ListRange... range);

  /** Lists the add-ons of a team, ordered by id unless a range is given. */
  @RequestLine("GET /teams/{team}/addons")
  @Headers("Range: {range}")
  Paged<AddOn> listByTeam(@Param("team") String team, @Param("range") ListRange... range);

  /** Returns an add-on by name or id. */
  @RequestLine("GET /addons/{addon}")
  AddOn get(@Param("addon") String addon);

  /** Returns an add-on of an app by name or id. */
  @RequestLine("GET /apps/{app}/addons/{addon}")
  AddOn getByApp(@Param("app") String app, @Param("addon") String addon);

  /** Resolves an add-on by name. Fails with {@code NOT_FOUND} if none matches. */
  @RequestLine("POST /actions/addons/resolve")
  List<AddOn> resolve(AddOnQuery query);

  /** Provisions an add-on. Provisioning may be asynchronous; see its state. */
  @RequestLine("POST /apps/{app}/addons")
  AddOn create(@Param("app") String app, NewAddOn addOn);

  /** Changes the plan of an add-on, and optionally its name. */
  @RequestLine("PATCH /apps/{app}/addons/{addon}")
  AddOn update(@Param("app") String app, @Param("addon") String addon, AddOnUpdate update);

  /** Destroys an add-on and its data permanently. */
  @RequestLine("DELETE /apps/{app}/addons/{addon}")
  AddOn delete(@Param("app") String app, @Param("addon") String addon);

  /** Marks an add-on as provisioned. For add-on providers. */
  @RequestLine("POST /addons/{addon}/actions/provision")
  AddOn markProvisioned(@Param("addon") String addon);

  /** Marks an add-on as deprovisioned. For add-on providers. */
  @RequestLine("POST /addons/{addon}/actions/deprovision")
  AddOn markDeprovisioned(@Param("addon") String addon);

  /** Lists the config vars of an add-on, unpaginated because they have no id. */
  @RequestLine("GET /addons/{addon}/config")
  List<AddOnConfigVar> config(@Param("addon") String addon);

  /**
   * Sets config vars of an add-on and returns the complete config. For add-on providers; each
   * change restarts the apps.
   */
  @RequestLine("PATCH /addons/{addon}/config")
  List<AddOnConfigVar> updateConfig(@Param("addon") String addon, AddOnConfigUpdate update);

  /**
   * Lists all attachments that are visible to the account, ordered by id unless a range is given.
   */
  @RequestLine("GET /addon-attachments")
  @Headers("Range: {range}")
  Paged<AddOnAttachment> attachments(@Param("range") ListRange... range);

  /** Lists the attachments of an add-on, ordered by id unless a range is given. */
  @RequestLine("GET /addons/{addon}/addon-attachments")
  @Headers("Range: {range}")
  Paged<AddOnAttachment> attachmentsByAddOn(
      @Param("addon") String addon, @Param("range") ListRange... range);

  /** Lists the attachments of an app, ordered by id unless a range is given. */
  @RequestLine("GET /apps/{app}/addon-attachments")
  @Headers("Range: {range}")
  Paged<AddOnAttachment> attachmentsByApp(
      @Param("app") String app, @Param("range") ListRange... range);

  /** Returns an attachment by id. */
  @RequestLine("GET /addon-attachments/{attachment}")
  AddOnAttachment attachment(@Param("attachment") String attachment);

  /** Returns an attachment of an app by name or id. */
  @RequestLine("GET /apps/{app}/addon-attachments/{attachment}")
  AddOnAttachment attachmentByApp(@Param("app") String app, @Param("attachment") String attachment);

  /** Resolves an attachment by name. Fails with {@code NOT_FOUND} if none matches. */
  @RequestLine("POST /actions/addon-attachments/resolve")
  List<AddOnAttachment> resolveAttachment(AddOnAttachmentQuery query);

  /** Attaches an add-on to an app. */
  @RequestLine("POST /addon-attachments")
  AddOnAttachment createAttachment(NewAddOnAttachment attachment);

  /** Detaches an add-on from an app. */
  @RequestLine("DELETE /addon-attachments/{attachment}")
  AddOnAttachment deleteAttachment(@Param("attachment") String attachment);
}
