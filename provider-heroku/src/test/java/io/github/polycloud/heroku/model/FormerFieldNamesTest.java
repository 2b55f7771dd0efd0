// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.heroku.model.app.App;
import io.github.polycloud.heroku.model.team.TeamApp;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.json.JsonCodec;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A team that a response still calls an organization. */
class FormerFieldNamesTest {
  private static final String APP = "{'id':'1','name':'shop','organization':{'name':'crew'}}";

  @Test
  void areReadAsTheTeamOfAnApp() throws Exception {
    App app = (App) decode(APP, App.class);
    assertThat(app.team().name()).isEqualTo("crew");
    assertThat(app.organization()).isEqualTo(app.team());
    assertThat(((TeamApp) decode(APP, TeamApp.class)).team().name()).isEqualTo("crew");
  }

  @Test
  void doNotReplaceTheTeam() throws Exception {
    String both = APP.replace("{'id'", "{'team':{'name':'today'},'id'");
    assertThat(((App) decode(both, App.class)).team().name()).isEqualTo("today");
  }

  private static Object decode(String json, Type type) throws Exception {
    byte[] body = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    Headers headers = Headers.of("Content-Type", "application/json");
    return JsonCodec.snakeCase().decode(new HttpResponse(200, headers, body), type);
  }
}
