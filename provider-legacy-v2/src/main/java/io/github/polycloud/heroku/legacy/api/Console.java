// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.heroku.legacy.model.Form;
import io.github.polycloud.redaction.Sensitive;

/**
 * Operations of an app's Ruby console. Commands have side effects and are never retried.
 *
 * @since 0.1.0
 */
public interface Console {
  /** Evaluates one line of Ruby, sent as text; returns its output. */
  @RequestLine("POST /apps/{app}/console")
  @Headers("Accept: text/plain")
  String run(@Param("app") String app, @Sensitive String line);

  /** Evaluates the line of Ruby in {@code command}; returns its output. */
  @RequestLine("POST /apps/{app}/console")
  @Headers("Accept: text/plain")
  String run(@Param("app") String app, @Sensitive Form command);

  /** Opens a session, in which lines share state; returns the id of the session. */
  @RequestLine("POST /apps/{app}/consoles")
  @Headers("Accept: text/plain")
  String open(@Param("app") String app);

  /** Evaluates one line of Ruby in a session, sent as text; returns its output. */
  @RequestLine("POST /apps/{app}/consoles/{session}/command")
  @Headers("Accept: text/plain")
  String run(@Param("app") String app, @Param("session") String session, @Sensitive String line);

  /** Evaluates the line of Ruby in {@code command} in a session; returns its output. */
  @RequestLine("POST /apps/{app}/consoles/{session}/command")
  @Headers("Accept: text/plain")
  String run(@Param("app") String app, @Param("session") String session, @Sensitive Form command);

  /** Closes a session. */
  @RequestLine("DELETE /apps/{app}/consoles/{session}")
  void close(@Param("app") String app, @Param("session") String session);
}
