// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.benchmarks;

import io.github.polycloud.heroku.model.app.App;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** The same as {@link HandWrittenClients} with the JDK's client. */
final class HandWrittenJdkClient {
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final ObjectReader app =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .build()
          .readerFor(App.class);
  private final String url;

  HandWrittenJdkClient(String url) {
    this.url = url;
  }

  App app() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url + "/apps/example-1"))
            .header("Accept", HandWrittenClients.ACCEPT)
            .header("Authorization", "Bearer " + HandWrittenClients.TOKEN)
            .build();
    HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    if (response.statusCode() / 100 != 2) {
      throw new IOException("status " + response.statusCode());
    }
    return app.readValue(response.body());
  }
}
