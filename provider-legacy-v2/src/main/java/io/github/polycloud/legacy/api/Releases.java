package io.github.polycloud.legacy.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.legacy.model.Form;
import io.github.polycloud.legacy.model.Release;
import java.util.List;

/** Releases. */
public interface Releases {
  /** All releases, the oldest first. */
  @RequestLine("GET /apps/{app}/releases")
  @Headers("Accept: application/json")
  List<Release> list(@Param("app") String app);

  /** One release by name, for example {@code v108}, or {@code current}. */
  @RequestLine("GET /apps/{app}/releases/{release}")
  @Headers("Accept: application/json")
  Release get(@Param("app") String app, @Param("release") String name);

  /** Goes back to {@code rollback}; answers the name of the release that was asked for. */
  @RequestLine("POST /apps/{app}/releases")
  @Headers("Accept: application/json")
  String rollback(@Param("app") String app, Form rollback);
}
