// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.heroku.legacy.model.AddOn;
import io.github.polycloud.heroku.legacy.model.AddOnChange;
import io.github.polycloud.heroku.legacy.model.Attachment;
import io.github.polycloud.heroku.legacy.model.Form;
import io.github.polycloud.redaction.Sensitive;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Operations on add-ons. The Accept header selects the API; the same paths also serve web pages.
 *
 * @since 0.1.0
 */
@Headers("Accept: application/json")
public interface AddOns {
  /** Lists the catalog: every plan that can be installed. */
  @RequestLine("GET /addons")
  List<AddOn> catalog();

  /** Lists the add-ons of an app. */
  @RequestLine("GET /apps/{app}/addons")
  List<AddOn> list(@Param("app") String app);

  /**
   * Installs a plan, with {@code config[NAME]} and {@code confirm} where the plan requires them.
   */
  @RequestLine("POST /apps/{app}/addons/{addon}")
  AddOnChange create(
      @Param("app") String app, @Param("addon") String plan, @Sensitive Form options);

  /** Changes the plan of the app's add-on of the same service. */
  @RequestLine("PUT /apps/{app}/addons/{addon}")
  AddOnChange update(
      @Param("app") String app, @Param("addon") String plan, @Sensitive Form options);

  /** Removes an add-on and its data; {@code confirm} is the name of the app, or null. */
  @RequestLine("DELETE /apps/{app}/addons/{addon}?confirm={confirm}")
  AddOnChange delete(
      @Param("app") String app,
      @Param("addon") String addOn,
      @Param("confirm") @Nullable String confirm);

  /** Lists the attachments of an app: which config var belongs to which add-on. */
  @RequestLine("GET /apps/{app}/attachments")
  List<Attachment> attachments(@Param("app") String app);
}
