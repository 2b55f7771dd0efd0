// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.redaction.Sensitive;

/**
 * Operations that run rake tasks.
 *
 * @since 0.1.0
 */
public interface Rake {
  /** Runs a task, named without {@code rake}, and waits for its end; returns its output. */
  @RequestLine("POST /apps/{app}/rake")
  @Headers("Accept: text/plain")
  String run(@Param("app") String app, @Sensitive String task);
}
