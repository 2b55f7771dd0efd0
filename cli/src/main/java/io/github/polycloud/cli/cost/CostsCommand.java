// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.cost;

import io.github.polycloud.capability.Invoices;
import io.github.polycloud.cli.account.CloudOptions;
import io.github.polycloud.cli.account.Connections;
import io.github.polycloud.cli.account.Located;
import io.github.polycloud.cli.output.CommandEnvironment;
import io.github.polycloud.cli.output.Listing;
import io.github.polycloud.cli.output.OutputOptions;
import io.github.polycloud.cli.output.Progress;
import io.github.polycloud.model.Invoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints what the clouds have invoiced per month. */
@Command(
    name = "costs",
    description = "Show what all clouds have invoiced, by month and cloud.",
    footer = "Amounts in different currencies are never added.")
public final class CostsCommand implements Callable<Integer> {
  private static final int MAX_MONTHS = 120;
  private static final Listing<Cost> COSTS =
      Listing.<Cost>of("costs")
          .id("month", Cost::month)
          .id("cloud", Cost::cloud)
          .field("invoices", Cost::invoices)
          .field("total", cost -> cost.total().amount())
          .id("currency", cost -> cost.total().currency());

  @Mixin private CloudOptions clouds;
  @Mixin private OutputOptions output;
  @Spec private CommandSpec spec;

  @Option(
      names = "--months",
      paramLabel = "N",
      description = "how many months, with the current one (default: ${DEFAULT-VALUE})")
  private int months = 12;

  @Option(names = "--bars", description = "print bars instead of a table")
  private boolean bars;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "write a page with a chart instead; - writes it to standard output")
  private @Nullable Path html;

  /** Called by picocli. */
  public CostsCommand() {}

  @Override
  public Integer call() throws IOException {
    OutputOptions.Printer<Cost> printer = output.printer(COSTS);
    check();
    List<YearMonth> period = Costs.months(YearMonth.now(ZoneOffset.UTC), months);
    try (Connections connections = clouds.open()) {
      Costs costs = Costs.of(period, invoices(connections, period));
      if (html != null) {
        write(CostPage.of(costs, connections.failed()), html);
      } else if (bars) {
        Bars.print(costs);
      } else {
        printer.print(costs.items());
        if (output.isForPeople()) {
          costs.currencies().forEach(c -> System.err.println("total: " + costs.total(c)));
        }
      }
      if (costs.items().isEmpty()) {
        System.err.println("note: no invoices since " + period.get(0));
      }
      return connections.report();
    }
  }

  private void check() {
    if (months < 1 || months > MAX_MONTHS) {
      throw new ParameterException(
          spec.commandLine(), "--months must be between 1 and " + MAX_MONTHS + ", was " + months);
    }
    if (bars && html != null) {
      throw new ParameterException(spec.commandLine(), "--bars and --html exclude each other");
    }
    if (html != null && !html.toString().equals("-")) {
      Path file = CommandEnvironment.file(html).toAbsolutePath();
      Path folder = file.getParent();
      if (Files.isDirectory(file)) {
        throw cannotWrite("it is a directory");
      }
      if (folder == null || !Files.isDirectory(folder)) {
        throw cannotWrite("there is no directory " + folder);
      }
      if (!Files.isWritable(Files.exists(file) ? file : folder)) {
        throw cannotWrite("no permission");
      }
    }
  }

  private ParameterException cannotWrite(String why) {
    return new ParameterException(spec.commandLine(), "cannot write " + html + ": " + why);
  }

  private static List<Located<Invoice>> invoices(Connections all, List<YearMonth> period) {
    LocalDate from = period.get(0).atDay(1);
    LocalDate to = period.get(period.size() - 1).plusMonths(1).atDay(1);
    List<Located<Invoice>> found = new ArrayList<>();
    try (Progress progress = Progress.start("invoices")) {
      for (Located<Invoice> invoice :
          all.<Invoices, Invoice>each(Invoices.class, (cloud, list) -> list.list(from, to))) {
        found.add(invoice);
        progress.at(found.size(), -1);
      }
    }
    return found;
  }

  private static void write(String page, Path file) throws IOException {
    if (file.toString().equals("-")) {
      System.out.print(page);
    } else {
      Files.writeString(CommandEnvironment.file(file), page);
      System.err.println("wrote " + file);
    }
  }
}
