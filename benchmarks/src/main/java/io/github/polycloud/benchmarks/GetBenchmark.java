// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.benchmarks;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.heroku.Heroku;
import io.github.polycloud.heroku.api.ListRange;
import io.github.polycloud.heroku.model.app.App;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * Typed reads of one app of about a kilobyte and of a page of 200 apps, through Polycloud and with
 * hand-written clients. All of them send the same {@code Accept}, {@code Authorization} and {@code
 * Range}, decode from bytes with a cached reader, check the status and reuse their connection.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class GetBenchmark {

  private ServerProcess server;
  private Cloud cloud;
  private Heroku heroku;
  private HandWrittenClients hand;
  private java.net.http.HttpClient jdk;
  private ObjectReader app;
  private ObjectReader apps;

  @Setup
  public void open() throws IOException {
    server = ServerProcess.start();
    cloud =
        Clouds.builder("heroku")
            .endpoint(server.url())
            .credential("token", HandWrittenClients.TOKEN)
            .connect();
    heroku = cloud.unwrap(Heroku.class);
    hand = new HandWrittenClients(server.url());
    jdk =
        java.net.http.HttpClient.newBuilder()
            .version(java.net.http.HttpClient.Version.HTTP_1_1)
            .build();
    JsonMapper mapper =
        JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();
    app = mapper.readerFor(App.class);
    apps = mapper.readerForListOf(App.class);
  }

  @TearDown
  public void close() throws IOException {
    cloud.close();
    hand.close();
    server.close();
  }

  @Benchmark
  public App oneAppPolycloud() {
    return heroku.apps().get("example-1");
  }

  @Benchmark
  public App oneAppHttpClient5() throws IOException {
    return hand.app();
  }

  @Benchmark
  public App oneAppJavaNetHttp() throws IOException, InterruptedException {
    return app.readValue(jdk("/apps/example-1", null));
  }

  @Benchmark
  public List<App> pageOf200Polycloud() {
    return heroku.apps().list(ListRange.by("id")).toList();
  }

  @Benchmark
  public List<App> pageOf200HttpClient5() throws IOException {
    return hand.page();
  }

  @Benchmark
  public List<App> pageOf200JavaNetHttp() throws IOException, InterruptedException {
    return apps.readValue(jdk("/apps", "id .."));
  }

  private byte[] jdk(String path, String range) throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.url() + path))
            .header("Accept", HandWrittenClients.ACCEPT)
            .header("Authorization", "Bearer " + HandWrittenClients.TOKEN);
    if (range != null) {
      request.header("Range", range);
    }
    HttpResponse<byte[]> response =
        jdk.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    if (response.statusCode() / 100 != 2) {
      throw new IOException("status " + response.statusCode());
    }
    return response.body();
  }
}
