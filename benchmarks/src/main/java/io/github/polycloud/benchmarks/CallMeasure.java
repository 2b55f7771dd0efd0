// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.benchmarks;

import io.github.polycloud.benchmarks.ClientProcess.Program;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What a call costs, beside the same call by hand; each program in its own processes, in turns. */
final class CallMeasure {
  private static final String HAND = "hand-written HttpClient 5";

  private final PairedRuns runs;
  private final List<ResultRow> rows = new ArrayList<>();

  private CallMeasure(PairedRuns runs) {
    this.runs = runs;
  }

  static List<ResultRow> rows(int rounds) throws IOException, InterruptedException {
    Path keyStore = TlsFiles.create();
    try (ServerProcess plain = ServerProcess.startPinned();
        ServerProcess tls = ServerProcess.startTls(keyStore)) {
      List<String> options =
          List.of("-Dheroku.host=" + plain.url(), "-D" + TlsFiles.PROPERTY + "=" + keyStore);
      PairedRuns runs =
          PairedRuns.taken(
              rounds,
              program ->
                  Cost.parse(
                      ForkedJvm.output(
                          ForkedJvm.ownJavaHome(),
                          options,
                          ClientProcess.class,
                          program,
                          Program.valueOf(program).isTls() ? tls.url() : plain.url())),
              Arrays.stream(Program.values())
                  .filter(program -> program != Program.ONE_BILL_TLS)
                  .map(Program::name)
                  .toArray(String[]::new));
      return new CallMeasure(runs).all();
    }
  }

  /** Times of one program beside those of another. */
  private record Times(
      String measure, Program own, Program baseline, String name, ToDoubleFunction<Cost> figure) {}

  private String ours(Times times) {
    return runs.of(times.own().name(), times.figure()).text("%.1f µs");
  }

  private String theirs(Times times) {
    return runs.of(times.baseline().name(), times.figure()).text("%.1f µs") + ", " + times.name();
  }

  private Spread ratio(Times times) {
    return runs.ratio(times.own().name(), times.baseline().name(), times.figure());
  }

  private List<ResultRow> all() {
    Times get =
        new Times(
            "typed GET of one app: processor time",
            Program.ONE_APP,
            Program.ONE_APP_BY_HAND,
            HAND,
            Cost::cpuMicros);
    rows.add(ResultRow.atMost(get.measure(), ours(get), theirs(get), ratio(get), 0.95, 1.10));
    wall("typed GET of one app", Program.ONE_APP, Program.ONE_APP_BY_HAND, HAND, 0.95);
    bytes("typed GET of one app", Program.ONE_APP, Program.ONE_APP_BY_HAND, HAND, 0.60);
    cpu(
        "typed GET of one app",
        Program.ONE_APP,
        Program.ONE_APP_HEROKU_API,
        "com.heroku.api:heroku-api 0.46",
        0.42);
    stated("typed GET of one app", Program.ONE_APP_JDK_BY_HAND, "hand-written java.net.http");
    stated("typed GET of one app", Program.ONE_APP_RAW_SOCKET, "raw socket and Jackson");
    added("an idle listener", Program.ONE_APP_IDLE_LISTENER, 1.02);
    added("the listener of Micrometer", Program.ONE_APP_MICROMETER, 1.10);
    added("spans of OpenTelemetry", Program.ONE_APP_OPENTELEMETRY, 1.10);
    wall("page of 200 apps", Program.PAGE, Program.PAGE_BY_HAND, HAND, 0.45);
    bytes("page of 200 apps", Program.PAGE, Program.PAGE_BY_HAND, HAND, Double.NaN);
    String signing = "hand-written signing client on HttpClient 5";
    cpu("signed OVH GET of one bill", Program.ONE_BILL, Program.ONE_BILL_BY_HAND, signing, 1.00);
    bytes("signed OVH GET of one bill", Program.ONE_BILL, Program.ONE_BILL_BY_HAND, signing, 0.75);
    cpuOfBills();
    cpu(
        "legacy XML list of 200 apps",
        Program.LEGACY,
        Program.LEGACY_BY_HAND,
        HAND + " and StAX",
        1.30);
    wall(
        "typed GET on a new connection with TLS 1.3",
        Program.NEW_CONNECTION,
        Program.NEW_CONNECTION_BY_HAND,
        HAND,
        1.05);
    return rows;
  }

  private void cpu(String call, Program own, Program baseline, String name, double goal) {
    Times times = new Times(call + ": processor time", own, baseline, name, Cost::cpuMicros);
    rows.add(ResultRow.atMost(times.measure(), ours(times), theirs(times), ratio(times), goal));
  }

  private void wall(String call, Program own, Program baseline, String name, double goal) {
    Times times = new Times(call + ": time", own, baseline, name, Cost::wallMicros);
    rows.add(ResultRow.atMost(times.measure(), ours(times), theirs(times), ratio(times), goal));
  }

  private void bytes(String call, Program own, Program baseline, String name, double goal) {
    String measure = call + ": bytes allocated";
    String ours = ResultRow.text("%.1f kB", runs.of(own.name(), Cost::bytes).median() / 1000);
    String theirs =
        ResultRow.text("%.1f kB, %s", runs.of(baseline.name(), Cost::bytes).median() / 1000, name);
    Spread ratio = runs.ratio(own.name(), baseline.name(), Cost::bytes);
    rows.add(
        Double.isNaN(goal)
            ? ResultRow.stated(measure, ours, theirs, ratio)
            : ResultRow.atMost(measure, ours, theirs, ratio, goal));
  }

  private void stated(String call, Program baseline, String name) {
    rows.add(
        ResultRow.stated(
            call + ": processor time, bytes",
            runs.of(Program.ONE_APP.name(), Cost::cpuMicros).text("%.1f µs"),
            runs.of(baseline.name(), Cost::cpuMicros).text("%.1f µs")
                + ResultRow.text(
                    ", %.1f kB, %s", runs.of(baseline.name(), Cost::bytes).median() / 1000, name),
            runs.ratio(Program.ONE_APP.name(), baseline.name(), Cost::cpuMicros)));
  }

  private void added(String what, Program with, double goal) {
    rows.add(
        ResultRow.atMost(
            "typed GET of one app with " + what + ": processor time",
            runs.of(with.name(), Cost::cpuMicros).text("%.1f µs"),
            runs.of(Program.ONE_APP.name(), Cost::cpuMicros).text("%.1f µs") + ", without",
            runs.ratio(with.name(), Program.ONE_APP.name(), Cost::cpuMicros),
            goal));
  }

  private void cpuOfBills() {
    Spread list = runs.of(Program.BILLS.name(), Cost::cpuMicros);
    Spread ratio = runs.ratio(Program.BILLS.name(), Program.ONE_BILL.name(), Cost::cpuMicros);
    rows.add(
        ResultRow.atMost(
            "list of 1,000 bills with details, 8 at a time: processor time for each bill",
            thousandth(list).text("%.1f µs"),
            runs.of(Program.ONE_BILL.name(), Cost::cpuMicros).text("%.1f µs")
                + ", signed GET of one bill",
            thousandth(ratio),
            1.15));
  }

  private static Spread thousandth(Spread of) {
    return new Spread(of.min() / 1000, of.median() / 1000, of.max() / 1000);
  }
}
