// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.server;

import io.github.polycloud.capability.SshKeys;
import io.github.polycloud.cli.account.CloudOptions;
import io.github.polycloud.cli.account.ConfirmedChangeOptions;
import io.github.polycloud.cli.account.Connections;
import io.github.polycloud.cli.account.Located;
import io.github.polycloud.cli.output.CommandEnvironment;
import io.github.polycloud.cli.output.ExitStatus;
import io.github.polycloud.cli.output.Progress;
import io.github.polycloud.concurrent.Bulk;
import io.github.polycloud.model.SshPublicKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Mixin;

/** Changes a key on all clouds: shows what it will do on each of them, asks, and does it. */
abstract class KeyChange implements Callable<Integer> {
  @Mixin private CloudOptions clouds;
  @Mixin private ConfirmedChangeOptions options;

  /**
   * A step on one cloud.
   *
   * @param preview what will be done
   * @param action does it, and returns what was done
   */
  record Step(String preview, Supplier<String> action) {}

  /** Checks the arguments, before anything is requested. */
  abstract void check() throws IOException;

  /** Says what will happen, for the question. */
  abstract String title();

  /** Returns whether a change on a single cloud has to be confirmed too. */
  abstract boolean isDestructive();

  /** Returns what to do on a cloud. */
  abstract List<Step> plan(String cloud, SshKeys keys);

  @SuppressWarnings("try")
  @Override
  public final Integer call() throws IOException {
    check();
    try (Connections connections = options.open(clouds);
        Progress progress = Progress.start("keys")) {
      List<Located<Step>> steps = new ArrayList<>();
      connections
          .each(SshKeys.class, (cloud, keys) -> plan(cloud.provider().id(), keys))
          .forEach(steps::add);
      boolean ask = isDestructive() ? !steps.isEmpty() : steps.size() > 1;
      if (ask
          && !options.confirm(
              title(),
              steps.stream()
                  .map(step -> step.cloud().provider().id() + ": " + step.item().preview())
                  .toList())) {
        return ExitStatus.FAILURE;
      }
      // One after the other: two connections may lead to the same account.
      int status =
          options.report(
              Bulk.of(1).map(steps, step -> step.item().action().get()),
              step -> step.cloud().provider().id());
      return Math.max(Math.max(status, connections.report()), steps.isEmpty() ? nothing() : 0);
    }
  }

  /** Returns the exit status if there is nothing to do. */
  abstract int nothing();

  /** Reads a public key, from standard input if the file is {@code -}. */
  static String read(String file) throws IOException {
    String text =
        file.equals("-")
            ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8)
            : content(file);
    return SshPublicKey.of(text.strip()).text();
  }

  private static String content(String file) throws IOException {
    try {
      return Files.readString(CommandEnvironment.file(Path.of(file)));
    } catch (NoSuchFileException e) {
      // By the name that the user gave.
      throw new NoSuchFileException(file);
    }
  }
}
