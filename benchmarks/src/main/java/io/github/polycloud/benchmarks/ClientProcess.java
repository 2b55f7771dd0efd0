// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.benchmarks;

import com.heroku.api.HerokuAPI;
import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import io.github.polycloud.Cloud;
import io.github.polycloud.CloudBuilder;
import io.github.polycloud.Clouds;
import io.github.polycloud.config.CallListener;
import io.github.polycloud.heroku.Heroku;
import io.github.polycloud.heroku.api.ListRange;
import io.github.polycloud.heroku.legacy.HerokuLegacy;
import io.github.polycloud.micrometer.MicrometerCallListener;
import io.github.polycloud.opentelemetry.OpenTelemetryCallListener;
import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.ovh.model.me.Bill;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

/**
 * A process that repeats one kind of call with one client and, after a warm-up, prints the {@link
 * Cost} of a call.
 */
public final class ClientProcess {
  private static final int MAX_WARM_UPS = 40;
  // Processor time is counted in units of 10 ms.
  private static final int MEASURED = 10;
  // Milliseconds of compilation in one warm-up, below which the rest is taken as compiled.
  private static final long COMPILED = 10;
  // Warm-ups without more than that, one after the other.
  private static final int QUIET = 5;

  private ClientProcess() {}

  /** One call. */
  private interface Call {
    Object make() throws Exception;
  }

  /** The programs to choose from, and how often each calls in one warm-up. */
  enum Program {
    ONE_APP(5_000),
    ONE_APP_IDLE_LISTENER(5_000),
    ONE_APP_MICROMETER(5_000),
    ONE_APP_OPENTELEMETRY(5_000),
    ONE_APP_BY_HAND(5_000),
    ONE_APP_JDK_BY_HAND(2_000),
    ONE_APP_HEROKU_API(2_000),
    ONE_APP_RAW_SOCKET(5_000),
    PAGE(300),
    PAGE_BY_HAND(300),
    ONE_BILL(5_000),
    ONE_BILL_TLS(5_000),
    ONE_BILL_BY_HAND(5_000),
    BILLS(3),
    LEGACY(1_500),
    LEGACY_BY_HAND(1_500),
    NEW_CONNECTION(200),
    NEW_CONNECTION_BY_HAND(200);

    private final int calls;

    /** Whether its server speaks TLS. */
    boolean isTls() {
      return this == ONE_BILL_TLS || this == NEW_CONNECTION || this == NEW_CONNECTION_BY_HAND;
    }

    Program(int calls) {
      this.calls = calls;
    }
  }

  /** Takes the program and the URL of the server. */
  public static void main(String[] args) throws Exception {
    Program program = Program.valueOf(args[0]);
    String url = args[1];
    switch (program) {
      case ONE_APP -> oneApp(program, url, null);
      case ONE_APP_IDLE_LISTENER -> oneApp(program, url, new CallListener() {});
      case ONE_APP_MICROMETER ->
          oneApp(program, url, new MicrometerCallListener(new SimpleMeterRegistry()));
      case ONE_APP_OPENTELEMETRY ->
          oneApp(
              program,
              url,
              OpenTelemetryCallListener.create(
                  OpenTelemetrySdk.builder()
                      .setTracerProvider(SdkTracerProvider.builder().build())
                      .build()));
      case ONE_APP_HEROKU_API -> {
        HerokuAPI api = new HerokuAPI(HandWrittenClients.TOKEN);
        measure(program, () -> api.getApp("example-1"));
      }
      case ONE_APP_RAW_SOCKET -> {
        try (RawSocketClient client = new RawSocketClient(url)) {
          measure(program, client::app);
        }
      }
      case PAGE -> {
        try (Cloud cloud = heroku(url).connect()) {
          Heroku heroku = cloud.unwrap(Heroku.class);
          measure(program, () -> heroku.apps().list(ListRange.by("id")).toList());
        }
      }
      case ONE_BILL -> {
        try (Cloud cloud = ovh(url).connect()) {
          Ovh ovh = cloud.unwrap(Ovh.class);
          measure(program, () -> ovh.bills().get("FR1"));
        }
      }
      case ONE_BILL_TLS -> {
        try (Cloud cloud = ovh(url).sslContext(TlsFiles.trusting()).connect()) {
          Ovh ovh = cloud.unwrap(Ovh.class);
          measure(program, () -> ovh.bills().get("FR1"));
        }
      }
      case BILLS -> {
        try (Cloud cloud = ovh(url).connect()) {
          Ovh ovh = cloud.unwrap(Ovh.class);
          measure(
              program,
              () -> ovh.listing().parallelism(8).of("/me/bill/{billId}", Bill.class).toList());
        }
      }
      case LEGACY -> {
        try (Cloud cloud =
            Clouds.builder("heroku-legacy")
                .endpoint(url)
                .credential("token", HandWrittenClients.TOKEN)
                .connect()) {
          HerokuLegacy legacy = cloud.unwrap(HerokuLegacy.class);
          measure(program, () -> legacy.apps().list().items());
        }
      }
      case NEW_CONNECTION -> {
        try (Cloud cloud = heroku(url).sslContext(TlsFiles.trusting()).connect()) {
          Heroku heroku = cloud.unwrap(Heroku.class);
          measure(program, () -> heroku.apps().get("last-1"));
        }
      }
      default -> byHand(program, url);
    }
  }

  private static void byHand(Program program, String url) throws Exception {
    switch (program) {
      case ONE_BILL_BY_HAND -> {
        try (HandWrittenOvhClient client = new HandWrittenOvhClient(url + "/1.0")) {
          measure(program, client::bill);
        }
      }
      case LEGACY_BY_HAND -> {
        try (HandWrittenLegacyClient client = new HandWrittenLegacyClient(url)) {
          measure(program, client::apps);
        }
      }
      case NEW_CONNECTION_BY_HAND -> {
        try (HandWrittenClients client = new HandWrittenClients(url, TlsFiles.trusting())) {
          measure(program, () -> client.app("last-1"));
        }
      }
      case ONE_APP_JDK_BY_HAND -> {
        HandWrittenJdkClient client = new HandWrittenJdkClient(url);
        measure(program, client::app);
      }
      case ONE_APP_BY_HAND, PAGE_BY_HAND -> {
        try (HandWrittenClients client = new HandWrittenClients(url)) {
          measure(
              program,
              program == Program.PAGE_BY_HAND ? client::page : () -> client.app("example-1"));
        }
      }
      default -> throw new IllegalArgumentException(Arrays.toString(Program.values()));
    }
  }

  private static void oneApp(Program program, String url, CallListener listener) throws Exception {
    CloudBuilder builder = heroku(url);
    if (listener != null) {
      builder.addListener(listener);
    }
    try (Cloud cloud = builder.connect()) {
      Heroku heroku = cloud.unwrap(Heroku.class);
      measure(program, () -> heroku.apps().get("example-1"));
    }
  }

  static CloudBuilder heroku(String url) {
    return Clouds.builder("heroku").endpoint(url).credential("token", HandWrittenClients.TOKEN);
  }

  private static CloudBuilder ovh(String url) {
    return Clouds.builder("ovh")
        .endpoint(url + "/1.0")
        .credential("application_key", HandWrittenOvhClient.KEY)
        .credential("application_secret", HandWrittenOvhClient.SECRET)
        .credential("consumer_key", HandWrittenOvhClient.SECRET);
  }

  private static void measure(Program program, Call call) throws Exception {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    warmUp(program, call);
    // The compiler has used all processors until now.
    Processor.MEASURED.pin();
    warmUp(program, call);
    int calls = MEASURED * program.calls;
    long bytes = threads.getCurrentThreadAllocatedBytes();
    long cpu = system.getProcessCpuTime();
    long start = System.nanoTime();
    for (int round = 0; round < MEASURED; round++) {
      repeat(program, call);
    }
    long wall = System.nanoTime() - start;
    cpu = system.getProcessCpuTime() - cpu;
    bytes = threads.getCurrentThreadAllocatedBytes() - bytes;
    System.out.println(
        new Cost(cpu / 1000.0 / calls, wall / 1000.0 / calls, (double) bytes / calls));
  }

  /**
   * Calls until the compiler has little left to do. Its threads are of this process, and what they
   * take after a fixed number of calls differs between processes by more than the calls do.
   */
  private static void warmUp(Program program, Call call) throws Exception {
    CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
    int quiet = 0;
    for (int round = 0; quiet < QUIET && round < MAX_WARM_UPS; round++) {
      long before = compiler.getTotalCompilationTime();
      repeat(program, call);
      quiet = compiler.getTotalCompilationTime() - before < COMPILED ? quiet + 1 : 0;
    }
    if (quiet < QUIET) {
      System.err.println(program + ": the compiler was still busy after the last warm-up");
    }
  }

  /**
   * Calls in a loop. The only one: the compiler inlines the whole call into it, and another loop
   * would be compiled again while it is measured.
   */
  private static void repeat(Program program, Call call) throws Exception {
    for (int i = 0; i < program.calls; i++) {
      call.make();
    }
  }
}
