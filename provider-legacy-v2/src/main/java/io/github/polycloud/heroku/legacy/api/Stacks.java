// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.heroku.legacy.model.Stack;
import io.github.polycloud.http.Idempotent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Operations on stacks.
 *
 * @since 0.1.0
 */
public interface Stacks {
  /** Lists the stacks that an app can run on, without deprecated ones. */
  @RequestLine("GET /apps/{app}/stack")
  @Headers("Accept: application/json")
  List<Stack> list(@Param("app") String app);

  /**
   * Lists the stacks that an app can run on, including deprecated ones if {@code deprecated} is
   * true.
   */
  @RequestLine("GET /apps/{app}/stack?include_deprecated={deprecated}")
  @Headers("Accept: application/json")
  List<Stack> list(@Param("app") String app, @Param("deprecated") @Nullable Boolean deprecated);

  /** Requests a migration to another stack at the next push; returns a display message. */
  @Idempotent
  @RequestLine("PUT /apps/{app}/stack")
  @Headers("Accept: text/plain")
  String migrate(@Param("app") String app, String stack);
}
