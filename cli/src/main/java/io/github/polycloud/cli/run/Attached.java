// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.run;

import io.github.polycloud.cli.output.ExitStatus;
import io.github.polycloud.cli.output.Progress;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.heroku.oneoff.AttachedDyno;
import io.github.polycloud.heroku.oneoff.OneOffDynos;
import io.github.polycloud.heroku.oneoff.OneOffRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;

/** A one-off process with the input and output of this one. It ends with this one, too. */
final class Attached {
  private static final long LONGEST_STOP_MILLIS = 5000;

  private Attached() {}

  static int run(OneOffDynos dynos, String app, OneOffRequest request) throws IOException {
    AtomicBoolean ended = new AtomicBoolean();
    try (AttachedDyno dyno = attach(dynos, app, request)) {
      // Ctrl-C and SIGTERM.
      Thread stopping = new Thread(() -> stop(dyno, ended), "stopping");
      Runtime.getRuntime().addShutdownHook(stopping);
      Thread typing = new Thread(() -> type(dyno), "typing");
      // A daemon thread: a pending read of standard input must not delay the exit.
      typing.setDaemon(true);
      typing.start();
      try {
        show(dyno.output());
      } finally {
        // Also if the connection is lost: most commands end with it.
        ended.set(true);
      }
      OptionalInt status = dyno.exitStatus();
      if (status.isEmpty()) {
        System.err.println("error: " + dyno.name() + " completed without an exit status");
      }
      return status.orElse(ExitStatus.FAILURE);
    }
  }

  @SuppressWarnings("try")
  private static AttachedDyno attach(OneOffDynos dynos, String app, OneOffRequest request) {
    try (Progress progress = Progress.start("process")) {
      return dynos.attach(app, request);
    }
  }

  private static void stop(AttachedDyno dyno, AtomicBoolean ended) {
    if (ended.get()) {
      return;
    }
    Thread call =
        new Thread(
            () -> {
              try {
                dyno.stop();
              } catch (CloudException e) {
                System.err.println(
                    "error: " + dyno.name() + " may still be running: " + ExitStatus.message(e));
              }
            },
            "stop");
    call.setDaemon(true);
    call.start();
    try {
      call.join(LONGEST_STOP_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void type(AttachedDyno dyno) {
    try {
      System.in.transferTo(dyno.input());
      dyno.closeInput();
    } catch (IOException | CloudException e) {
      // The command has completed and reads no more input.
    }
  }

  private static void show(InputStream output) throws IOException {
    byte[] chunk = new byte[8192];
    for (int count = output.read(chunk); count >= 0; count = output.read(chunk)) {
      System.out.write(chunk, 0, count);
      System.out.flush();
    }
  }
}
