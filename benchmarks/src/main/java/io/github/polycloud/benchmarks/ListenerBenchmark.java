// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.benchmarks;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.config.CallListener;
import io.github.polycloud.heroku.Heroku;
import io.github.polycloud.heroku.model.app.App;
import io.github.polycloud.micrometer.MicrometerCallListener;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A typed read of one app without a listener, with an idle one, and with Micrometer's. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class ListenerBenchmark {
  /** What is added to the connection. */
  public enum Added {
    /** No listener. */
    NONE,
    /** A listener that takes all events and does nothing with them. */
    IDLE_LISTENER,
    /** The listener of {@code polycloud-micrometer}. */
    MICROMETER;

    @Nullable CallListener listener() {
      return switch (this) {
        case NONE -> null;
        case IDLE_LISTENER -> new CallListener() {};
        case MICROMETER -> new MicrometerCallListener(new SimpleMeterRegistry());
      };
    }
  }

  /** The listener of the connection. */
  @Param public Added added;

  private ServerProcess server;
  private Cloud cloud;
  private Heroku heroku;

  @Setup(Level.Trial)
  public void open() throws IOException {
    server = ServerProcess.start();
    var builder =
        Clouds.builder("heroku")
            .endpoint(server.url())
            .credential("token", HandWrittenClients.TOKEN);
    CallListener listener = added.listener();
    if (listener != null) {
      builder.addListener(listener);
    }
    cloud = builder.connect();
    heroku = cloud.unwrap(Heroku.class);
  }

  @TearDown(Level.Trial)
  public void close() {
    cloud.close();
    server.close();
  }

  @Benchmark
  public App observed() {
    return heroku.apps().get("example-1");
  }
}
