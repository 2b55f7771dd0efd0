// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.api;

import feign.Param;
import feign.RequestLine;
import io.github.polycloud.heroku.model.log.LogSession;
import io.github.polycloud.heroku.model.log.NewLogSession;
import io.github.polycloud.http.Safe;

/**
 * Log sessions: presigned URLs from which the log of an app is read.
 *
 * @since 0.1.0
 */
public interface LogSessions {
  /** Creates a session. A session that is never read expires without side effects. */
  @Safe
  @RequestLine("POST /apps/{app}/log-sessions")
  LogSession create(@Param("app") String app, NewLogSession session);
}
