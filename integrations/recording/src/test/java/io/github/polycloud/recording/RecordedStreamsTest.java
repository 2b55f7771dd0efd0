// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.github.polycloud.Cloud;
import io.github.polycloud.CloudBuilder;
import io.github.polycloud.Clouds;
import io.github.polycloud.auth.Environment;
import io.github.polycloud.concurrent.Bulk;
import io.github.polycloud.model.LogLine;
import io.github.polycloud.model.LogQuery;
import io.github.polycloud.sandbox.Sandbox;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Streams, presigned URLs, uploads and concurrent calls in recordings. */
class RecordedStreamsTest {
  private static Sandbox sandbox;
  private static String app;

  @TempDir Path folder;

  @BeforeAll
  static void start() {
    sandbox = Sandbox.builder().apps(8).start();
    try (Cloud cloud = online().connect()) {
      app = cloud.apps().list().iterator().next().name();
    }
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  @Test
  void concurrentExchangesMayComeInAnotherOrder() {
    List<String> apps =
        run(RecordingMode.LIVE, online(), cloud -> cloud.apps().list().map(a -> a.name()).toList());
    Function<Cloud, List<Object>> program =
        cloud ->
            List.copyOf(
                Bulk.of(4).map(apps, name -> (Object) cloud.apps().get(name).name()).orThrow());
    List<Object> live = run(RecordingMode.RECORD, online(), program);

    assertThat(run(RecordingMode.REPLAY, offline(), program)).isEqualTo(live);
  }

  @Test
  void logsAreReplayedFromAPresignedUrlThatIsMadeUp() throws Exception {
    Function<Cloud, List<LogLine>> program = cloud -> cloud.logs().fetch(app, LogQuery.latest(5));
    List<LogLine> live = run(RecordingMode.RECORD, online(), program);

    assertThat(Files.readString(file()))
        .contains("\"logplex_url\"", "/filtered-1\"", "\"presigned\" : true")
        .doesNotContain("/log-sessions/", "srv=", "/sessions/");
    assertThat(live).isNotEmpty();
    assertThat(run(RecordingMode.REPLAY, offline(), program))
        .hasToString(live.toString().replace("ann@example.com", "person-1@example.com"));
  }

  @Test
  void theContentOfAnUploadIsNotRecorded() throws Exception {
    Path source = Files.createDirectory(folder.resolve("source"));
    Files.writeString(source.resolve("Procfile"), "web: canary-content-91");
    Function<Cloud, String> program = cloud -> cloud.deployments().deploy(app, source).id();
    String live = run(RecordingMode.RECORD, online(), program);

    assertThat(Files.readString(file()))
        .contains("\"method\" : \"PUT\"", "\"bytes\" : ")
        .doesNotContain("canary-content-91");
    assertThat(run(RecordingMode.REPLAY, offline(), program)).isEqualTo(live);
  }

  @Test
  void aBinaryResponseIsNotReplayedAsSomethingElse() throws Exception {
    byte[] binary = {0, (byte) 0xff, (byte) 0xfe};
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, binary.length);
          exchange.getResponseBody().write(binary);
          exchange.close();
        });
    server.start();
    try {
      CloudBuilder local =
          Clouds.builder("heroku")
              .environment(Environment.of(Map.of()))
              .endpoint("http://127.0.0.1:" + server.getAddress().getPort())
              .credential("token", "any-token");
      run(RecordingMode.RECORD, local, cloud -> cloud.raw().get("/slug"));
    } finally {
      server.stop(0);
    }

    assertThat(Files.readString(file())).contains("\"bytes\" : 3");
    assertThatThrownBy(
            () -> run(RecordingMode.REPLAY, offline(), cloud -> cloud.raw().get("/slug")))
        .isInstanceOf(UnexpectedRequestError.class)
        .hasMessageContaining("was not recorded: it is binary, with 3 bytes");
  }

  private Path file() {
    return folder.resolve("streams.json");
  }

  private <T> T run(RecordingMode mode, CloudBuilder builder, Function<Cloud, T> program) {
    try (Recording recording =
            Recording.open(mode, file(), RecordingRules.defaults(), ReplayOrder.STRICT);
        Cloud cloud = recording.connect(builder)) {
      T result = program.apply(cloud);
      recording.verify();
      return result;
    }
  }

  private static CloudBuilder online() {
    return Clouds.builder("heroku")
        .environment(Environment.of(Map.of()))
        .endpoint(sandbox.heroku().url())
        .credential("token", sandbox.heroku().token());
  }

  /** A loopback endpoint, since the presigned URLs of the recording are on loopback too. */
  private static CloudBuilder offline() {
    return Clouds.builder("heroku")
        .environment(Environment.of(Map.of()))
        .endpoint("http://127.0.0.1:9")
        .credential("token", "any-token");
  }
}
