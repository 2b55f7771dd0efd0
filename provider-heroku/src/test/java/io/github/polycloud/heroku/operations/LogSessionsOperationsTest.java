// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.heroku.api.LogSessions;
import io.github.polycloud.heroku.model.log.NewLogSession;

class LogSessionsOperationsTest extends HerokuOperations<LogSessions> {
  LogSessionsOperationsTest() {
    super(LogSessions.class);
  }

  @Override
  protected void runScenario(LogSessions sessions) {
    NewLogSession session =
        NewLogSession.builder()
            .dynoName("web.1")
            .type("web")
            .source("app")
            .lines(10)
            .tail(false)
            .build();
    assertThat(sessions.create(app(), session).logplexUrl()).startsWith("http");
  }
}
