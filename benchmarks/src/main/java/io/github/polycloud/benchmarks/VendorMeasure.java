// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.benchmarks;

import io.github.polycloud.benchmarks.ClientProcess.Program;
import io.github.polycloud.sandbox.HerokuEndpoint;
import io.github.polycloud.sandbox.RecordedRequest;
import io.github.polycloud.sandbox.Sandbox;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The command and signed calls beside the vendors' own: Heroku's command line and OVH's clients for
 * Node.js in a directory of {@code .ci/clients}, OVH's client for Python where it is installed.
 */
final class VendorMeasure {
  private static final int APPS = 450;
  private static final Path SCRIPTS = Path.of("benchmarks/src/main/clients");

  private final int rounds;
  private final Path command;
  private final Path clients;

  /**
   * Creates the measurement.
   *
   * @param command the launcher of the distribution
   * @param clients directory with {@code node_modules}
   */
  VendorMeasure(int rounds, Path command, Path clients) {
    this.rounds = rounds;
    this.command = command.toAbsolutePath();
    this.clients = clients.toAbsolutePath();
  }

  List<ResultRow> rows() throws IOException, InterruptedException {
    List<ResultRow> rows = new ArrayList<>(signed());
    Path home = Files.createTempDirectory("benchmarks-home");
    Process sandbox =
        new ProcessBuilder(command.toString(), "sandbox", "--tls", "--apps", "" + APPS)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      BufferedReader out =
          new BufferedReader(
              new InputStreamReader(sandbox.getInputStream(), StandardCharsets.UTF_8));
      JsonNode heroku = JsonMapper.shared().readTree(out.readLine()).path("heroku");
      Map<String, String> environment =
          environment(
              heroku.path("url").asString(),
              heroku.path("token").asString(),
              heroku.path("caCertificate").asString(),
              home);
      rows.addAll(commands(environment, "whoami", "auth:whoami"));
      rows.addAll(commands(environment, "apps", "apps"));
      rows.add(firstRow(environment));
    } finally {
      sandbox.destroy();
      sandbox.waitFor();
    }
    rows.add(requestsInFlight(home));
    return rows;
  }

  private List<ResultRow> commands(Map<String, String> environment, String ours, String theirs)
      throws IOException, InterruptedException {
    List<String> polycloud = List.of(command.toString(), ours, "-c", "heroku");
    List<String> heroku = List.of(clients.resolve("node_modules/.bin/heroku").toString(), theirs);
    // The first start makes the archive of classes.
    ProcessCost.of(environment, polycloud);
    ProcessCost.of(environment, polycloud);
    ProcessCost.of(environment, heroku);
    PairedRuns runs =
        PairedRuns.taken(
            rounds,
            program -> ProcessCost.of(environment, program.equals("ours") ? polycloud : heroku),
            "ours",
            "theirs");
    String measure = "polycloud " + ours + " (" + APPS + " apps), whole process: ";
    String baseline = ", heroku " + theirs + " (npm, version 11)";
    return List.of(
        row(runs, measure + "time", baseline, Cost::wallMicros, 1.0),
        row(runs, measure + "processor time", baseline, Cost::cpuMicros, 0.5));
  }

  private static ResultRow row(
      PairedRuns runs,
      String measure,
      String baseline,
      ToDoubleFunction<Cost> figure,
      double goal) {
    ToDoubleFunction<Cost> seconds = cost -> figure.applyAsDouble(cost) / 1e6;
    return ResultRow.atMost(
        measure,
        runs.of("ours", seconds).text("%.2f s"),
        runs.of("theirs", seconds).text("%.2f s") + baseline,
        runs.ratio("ours", "theirs", figure),
        goal);
  }

  /** The time from the start of the process to the first app in its output. */
  private ResultRow firstRow(Map<String, String> environment)
      throws IOException, InterruptedException {
    double[] seconds = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      long start = System.nanoTime();
      ProcessBuilder builder =
          new ProcessBuilder(command.toString(), "inventory", "-c", "heroku")
              .redirectError(ProcessBuilder.Redirect.DISCARD);
      builder.environment().putAll(environment);
      Process process = builder.start();
      BufferedReader out =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
      String line = out.readLine();
      while (line != null && !line.contains("app-")) {
        line = out.readLine();
      }
      seconds[i] = (System.nanoTime() - start) / 1e9;
      process.destroy();
      process.waitFor();
      if (line == null) {
        throw new IOException("inventory printed no app");
      }
    }
    Spread spread = Spread.of(seconds);
    return ResultRow.atMost(
        "polycloud inventory of " + APPS + " apps: seconds to the first row",
        spread.text("%.2f s"),
        "",
        spread,
        1.0);
  }

  /** The requests that are in progress together at a service that takes 20 ms for each. */
  private ResultRow requestsInFlight(Path home) throws IOException, InterruptedException {
    try (Sandbox sandbox = Sandbox.builder().tls().apps(APPS).start()) {
      sandbox.faults().inject(Integer.MAX_VALUE, "*", "*").delay(Duration.ofMillis(20));
      HerokuEndpoint heroku = sandbox.heroku();
      Cost cost =
          ProcessCost.of(
              environment(heroku.url(), heroku.token(), heroku.caCertificate().toString(), home),
              List.of(command.toString(), "inventory", "-c", "heroku"));
      NavigableMap<Instant, Integer> changes = new TreeMap<>();
      for (RecordedRequest request : sandbox.requests().all()) {
        changes.merge(request.time(), 1, Integer::sum);
        changes.merge(request.time().plus(request.duration()), -1, Integer::sum);
      }
      int most = 0;
      int current = 0;
      for (int change : changes.values()) {
        current += change;
        most = Math.max(most, current);
      }
      return ResultRow.stated(
          "polycloud inventory of " + APPS + " apps: requests in flight",
          ResultRow.text("%d at most, in one run", most),
          ResultRow.text(
              "%d requests of 20 ms, whole process %.2f s",
              sandbox.requests().all().size(), cost.wallMicros() / 1e6));
    }
  }

  private static Map<String, String> environment(
      String url, String token, String certificate, Path home) {
    Map<String, String> environment = new HashMap<>();
    environment.put("HOME", home.toString());
    environment.put("XDG_CONFIG_HOME", home + "/config");
    environment.put("XDG_CACHE_HOME", home + "/cache");
    environment.put("XDG_DATA_HOME", home + "/data");
    environment.put("HEROKU_API_KEY", token);
    environment.put("HEROKU_API_URL", url);
    environment.put("POLYCLOUD_CA", certificate);
    environment.put("HEROKU_HOST", url);
    environment.put("HEROKU_PARTICLEBOARD_URL", url);
    environment.put("NODE_EXTRA_CA_CERTS", certificate);
    environment.put("DISABLE_TELEMETRY", "true");
    environment.put("HEROKU_SKIP_NEW_VERSION_CHECK", "true");
    return environment;
  }

  /** Signed calls over TLS, because OVH's clients speak nothing else. */
  private List<ResultRow> signed() throws IOException, InterruptedException {
    Path keyStore = TlsFiles.create();
    Path certificate = TlsFiles.certificate(keyStore);
    Map<String, String> environment =
        Map.of(
            "CLIENTS",
            clients.toString(),
            "NODE_EXTRA_CA_CERTS",
            certificate.toString(),
            "REQUESTS_CA_BUNDLE",
            certificate.toString());
    boolean python = hasPythonClient();
    List<String> programs = new ArrayList<>(List.of("polycloud", "ovh"));
    if (python) {
      programs.add("python");
    }
    try (ServerProcess server = ServerProcess.startTls(keyStore)) {
      PairedRuns runs =
          PairedRuns.taken(
              rounds,
              program -> signed(program, server.url(), environment, keyStore),
              programs.toArray(String[]::new));
      List<ResultRow> rows = new ArrayList<>();
      rows.add(row(runs, "ovh", "OVH's client for Node.js, npm ovh 2", 1.0 / 3));
      rows.add(
          python
              ? row(runs, "python", "OVH's client for Python", 1.0 / 8)
              : ResultRow.stated(
                  "signed OVH GET over TLS: processor time",
                  "not measured",
                  "OVH's client for Python is not installed"));
      return rows;
    }
  }

  private static ResultRow row(PairedRuns runs, String other, String name, double goal) {
    return ResultRow.atMost(
        "signed OVH GET over TLS: processor time",
        runs.of("polycloud", Cost::cpuMicros).text("%.1f µs"),
        runs.of(other, Cost::cpuMicros).text("%.1f µs") + ", " + name,
        runs.ratio("polycloud", other, Cost::cpuMicros),
        goal);
  }

  private Cost signed(String program, String url, Map<String, String> environment, Path keyStore)
      throws IOException, InterruptedException {
    if (program.equals("polycloud")) {
      return Cost.parse(
          ForkedJvm.output(
              ForkedJvm.ownJavaHome(),
              List.of("-D" + TlsFiles.PROPERTY + "=" + keyStore),
              ClientProcess.class,
              Program.ONE_BILL_TLS.name(),
              url));
    }
    List<String> script =
        program.equals("python")
            ? List.of("python3", SCRIPTS.resolve("ovh_client.py").toString())
            : List.of("node", SCRIPTS.resolve("ovh.cjs").toString(), program);
    List<String> arguments = new ArrayList<>(Processor.MEASURED.prefix());
    arguments.addAll(script);
    arguments.addAll(List.of(url, HandWrittenOvhClient.KEY, HandWrittenOvhClient.SECRET));
    ProcessBuilder builder =
        new ProcessBuilder(arguments).redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().putAll(environment);
    Process process = builder.start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(program + " failed");
    }
    return Cost.parse(printed.strip());
  }

  private static boolean hasPythonClient() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "-c", "import ovh")
              .redirectErrorStream(true)
              .redirectOutput(new File("/dev/null"))
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
