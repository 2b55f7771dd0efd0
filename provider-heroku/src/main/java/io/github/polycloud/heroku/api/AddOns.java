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

/** Add-ons, their config, and their attachments to apps. */
public interface AddOns {
  /** All add-ons that the account can see; by id, or by the range that is given. */
  @RequestLine("GET /addons")
  @Headers("Range: {range}")
  Paged<AddOn> list(@Param("range") ListRange... range);

  /** What is attached to an app or paid for by it; by id, or by the range that is given. */
  @RequestLine("GET /apps/{app}/addons")
  @Headers("Range: {range}")
  Paged<AddOn> listByApp(@Param("app") String app, @Param("range") ListRange... range);

  /** The add-ons of a user, {@code ~} being oneself; by id, or by the range that is given. */
  @RequestLine("GET /users/{user}/addons")
  @Headers("Range: {range}")
  Paged<AddOn> listByUser(@Param("user") String user, @Param("range") ListRange... range);

  /** The add-ons of a team; by id, or by the range that is given. */
  @RequestLine("GET /teams/{team}/addons")
  @Headers("Range: {range}")
  Paged<AddOn> listByTeam(@Param("team") String team, @Param("range") ListRange... range);

  /** One add-on by name or id. */
  @RequestLine("GET /addons/{addon}")
  AddOn get(@Param("addon") String addon);

  /** One add-on of an app by name or id. */
  @RequestLine("GET /apps/{app}/addons/{addon}")
  AddOn getByApp(@Param("app") String app, @Param("addon") String addon);

  /** The add-ons that a name can mean; none is an error. */
  @RequestLine("POST /actions/addons/resolve")
  List<AddOn> resolve(AddOnQuery query);

  /** Provisions an add-on; it can go on for long after the answer, see its state. */
  @RequestLine("POST /apps/{app}/addons")
  AddOn create(@Param("app") String app, NewAddOn addOn);

  /** Changes the plan, and the name where one is given. */
  @RequestLine("PATCH /apps/{app}/addons/{addon}")
  AddOn update(@Param("app") String app, @Param("addon") String addon, AddOnUpdate update);

  /** Destroys an add-on and its data, for good. */
  @RequestLine("DELETE /apps/{app}/addons/{addon}")
  AddOn delete(@Param("app") String app, @Param("addon") String addon);

  /** Reports, as its provider, that an add-on is provisioned. */
  @RequestLine("POST /addons/{addon}/actions/provision")
  AddOn markProvisioned(@Param("addon") String addon);

  /** Reports, as its provider, that an add-on is deprovisioned. */
  @RequestLine("POST /addons/{addon}/actions/deprovision")
  AddOn markDeprovisioned(@Param("addon") String addon);

  /** The config vars that an add-on sets, in one piece: they have no id to page by. */
  @RequestLine("GET /addons/{addon}/config")
  List<AddOnConfigVar> config(@Param("addon") String addon);

  /** Sets config vars, as the provider; each change restarts the apps. Gives the whole config. */
  @RequestLine("PATCH /addons/{addon}/config")
  List<AddOnConfigVar> updateConfig(@Param("addon") String addon, AddOnConfigUpdate update);

  /** All attachments that the account can see; by id, or by the range that is given. */
  @RequestLine("GET /addon-attachments")
  @Headers("Range: {range}")
  Paged<AddOnAttachment> attachments(@Param("range") ListRange... range);

  /** The attachments of an add-on; by id, or by the range that is given. */
  @RequestLine("GET /addons/{addon}/addon-attachments")
  @Headers("Range: {range}")
  Paged<AddOnAttachment> attachmentsByAddOn(
      @Param("addon") String addon, @Param("range") ListRange... range);

  /** The attachments of an app; by id, or by the range that is given. */
  @RequestLine("GET /apps/{app}/addon-attachments")
  @Headers("Range: {range}")
  Paged<AddOnAttachment> attachmentsByApp(
      @Param("app") String app, @Param("range") ListRange... range);

  /** One attachment by id. */
  @RequestLine("GET /addon-attachments/{attachment}")
  AddOnAttachment attachment(@Param("attachment") String attachment);

  /** One attachment of an app by name or id. */
  @RequestLine("GET /apps/{app}/addon-attachments/{attachment}")
  AddOnAttachment attachmentByApp(@Param("app") String app, @Param("attachment") String attachment);

  /** The attachments that a name can mean; none is an error. */
  @RequestLine("POST /actions/addon-attachments/resolve")
  List<AddOnAttachment> resolveAttachment(AddOnAttachmentQuery query);

  /** Attaches an add-on to an app. */
  @RequestLine("POST /addon-attachments")
  AddOnAttachment createAttachment(NewAddOnAttachment attachment);

  /** Takes an add-on from an app. */
  @RequestLine("DELETE /addon-attachments/{attachment}")
  AddOnAttachment deleteAttachment(@Param("attachment") String attachment);
}
