package io.github.polycloud.legacy.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.legacy.model.AddOn;
import io.github.polycloud.legacy.model.AddOnChange;
import io.github.polycloud.legacy.model.Attachment;
import io.github.polycloud.legacy.model.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Add-ons. Without their Accept the web pages at the same paths would answer. */
@Headers("Accept: application/json")
public interface AddOns {
  /** All that can be added. */
  @RequestLine("GET /addons")
  List<AddOn> catalogue();

  /** What an app has. */
  @RequestLine("GET /apps/{app}/addons")
  List<AddOn> list(@Param("app") String app);

  /** Installs a plan, with {@code config[NAME]} and {@code confirm} where it asks for them. */
  @RequestLine("POST /apps/{app}/addons/{addon}")
  AddOnChange install(@Param("app") String app, @Param("addon") String plan, Form options);

  /** Moves the add-on of the same service to this plan. */
  @RequestLine("PUT /apps/{app}/addons/{addon}")
  AddOnChange change(@Param("app") String app, @Param("addon") String plan, Form options);

  /** Removes an add-on and all it holds; {@code confirm} is the name of the app, or null. */
  @RequestLine("DELETE /apps/{app}/addons/{addon}?confirm={confirm}")
  AddOnChange remove(
      @Param("app") String app,
      @Param("addon") String addOn,
      @Param("confirm") @Nullable String confirm);

  /** Which config var of an app stands for which add-on. */
  @RequestLine("GET /apps/{app}/attachments")
  List<Attachment> attachments(@Param("app") String app);
}
