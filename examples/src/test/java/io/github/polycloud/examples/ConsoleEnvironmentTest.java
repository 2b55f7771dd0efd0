// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.auth.Environment;
import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.sandbox.Sandbox;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The export lines on the console of the sandbox are what the three providers read. */
class ConsoleEnvironmentTest {

  @Test
  void allProvidersConnectWithTheVariablesOfTheConsole() throws Exception {
    try (Sandbox sandbox = Sandbox.builder().apps(2).bills(3).start()) {
      Environment environment = Environment.of(variables(sandbox));

      for (String provider : new String[] {"heroku", "heroku-legacy"}) {
        try (Cloud cloud = Clouds.builder(provider).environment(environment).connect()) {
          assertThat(cloud.apps().list().toList()).as(provider).hasSize(2);
        }
      }
      try (Cloud cloud = Clouds.builder("ovh").environment(environment).connect()) {
        assertThat(cloud.unwrap(Ovh.class).bills().list()).hasSize(3);
      }
    }
  }

  private static Map<String, String> variables(Sandbox sandbox) throws Exception {
    HttpRequest overview =
        HttpRequest.newBuilder(URI.create(sandbox.heroku().url() + "/__sandbox/console/")).build();
    String page = HttpClient.newHttpClient().send(overview, BodyHandlers.ofString()).body();
    Map<String, String> variables = new HashMap<>();
    Pattern.compile("(?m)^(?:<pre[^>]*><code>)?export (\\w+)=([^\\s<]+)")
        .matcher(page)
        .results()
        .forEach(line -> variables.put(line.group(1), line.group(2)));
    assertThat(variables).hasSize(8);
    return variables;
  }
}
