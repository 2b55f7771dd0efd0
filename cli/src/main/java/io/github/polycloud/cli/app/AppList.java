// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.app;

import io.github.polycloud.Cloud;
import io.github.polycloud.cli.account.CloudOptions;
import io.github.polycloud.cli.account.Connections;
import io.github.polycloud.cli.account.Located;
import io.github.polycloud.cli.output.ExitStatus;
import io.github.polycloud.cli.output.Listing;
import io.github.polycloud.cli.output.OutputOptions;
import io.github.polycloud.cli.output.Progress;
import io.github.polycloud.concurrent.Bulk;
import io.github.polycloud.concurrent.BulkResult;
import io.github.polycloud.model.App;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Lists what belongs to one app, or to all apps on all clouds.
 *
 * @param <C> the capability
 * @param <T> the type of an item
 */
abstract class AppList<C, T> implements Callable<Integer> {
  private static final int PARALLELISM = 8;

  private final Class<C> capability;
  private final Listing<Located<OfApp<T>>> listing;

  @Mixin private CloudOptions clouds;
  @Mixin private OutputOptions output;

  @Option(
      names = {"-a", "--app"},
      paramLabel = "APP",
      description = "list those of this app; of all apps by default")
  private @Nullable String app;

  AppList(Class<C> capability, Listing<Located<OfApp<T>>> listing) {
    this.capability = capability;
    this.listing = listing;
  }

  /** Checks the options, before anything is requested. */
  void check() {
    // Most have nothing to check.
  }

  /** Lists the items of an app. */
  abstract Iterable<? extends T> list(C able, String name);

  /** Returns whether the items of one app are listed. */
  final boolean isOfOneApp() {
    return app != null;
  }

  @Override
  public final Integer call() throws IOException {
    check();
    OutputOptions.Printer<Located<OfApp<T>>> printer =
        output.printer(app == null ? listing : listing.ofOne("app"));
    try (Connections connections = clouds.open()) {
      String name = app;
      return name == null
          ? ofAll(connections, printer)
          : connections.withApp(capability, name, cloud -> ofOne(cloud, printer, name));
    }
  }

  private int ofOne(Cloud cloud, OutputOptions.Printer<Located<OfApp<T>>> printer, String name) {
    Iterable<? extends T> items = list(able(cloud), name);
    printer.print(
        () ->
            StreamSupport.stream(items.spliterator(), false)
                .map(item -> new Located<>(cloud, new OfApp<T>(name, item)))
                .iterator());
    return 0;
  }

  private int ofAll(Connections connections, OutputOptions.Printer<Located<OfApp<T>>> printer) {
    BulkResult<Located<App>, List<Located<OfApp<T>>>> lists;
    try (Progress progress = Progress.start("apps")) {
      lists =
          Bulk.of(PARALLELISM)
              .onProgress(progress::at)
              .map(connections.each(capability, (cloud, able) -> cloud.apps().list()), this::rows);
    }
    printer.print(lists.results().stream().flatMap(List::stream).toList());
    lists
        .failures()
        .forEach(
            (failed, e) ->
                System.err.printf("error: %s: %s%n", failed.item().name(), ExitStatus.message(e)));
    return lists.failures().isEmpty() ? connections.report() : ExitStatus.FAILURE;
  }

  private List<Located<OfApp<T>>> rows(Located<App> of) {
    List<Located<OfApp<T>>> rows = new ArrayList<>();
    String name = of.item().name();
    list(able(of.cloud()), name)
        .forEach(item -> rows.add(new Located<>(of.cloud(), new OfApp<>(name, item))));
    return rows;
  }

  private C able(Cloud cloud) {
    return cloud.capability(capability).orElseThrow();
  }
}
