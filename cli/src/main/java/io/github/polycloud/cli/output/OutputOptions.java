// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.output;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of every command that prints a list. */
public final class OutputOptions {
  /** How a list is printed. */
  enum Format {
    TABLE,
    JSON,
    YAML,
    CSV;

    /** As options name it. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FORMAT",
      description = "table, json, yaml or csv (default: ${DEFAULT-VALUE})")
  private Format format = Format.TABLE;

  @Option(
      names = "--fields",
      split = ",",
      paramLabel = "NAME,...",
      hideParamSyntax = true,
      description = "the fields to print, in this order")
  private List<String> fields = List.of();

  @Option(
      names = "--sort",
      paramLabel = "NAME",
      description = "sort by a field; -NAME sorts downwards")
  private @Nullable String sort;

  @Option(
      names = "--filter",
      paramLabel = "NAME=VALUE",
      description = {
        "print items whose field has this value; NAME!=VALUE: any other, NAME~TEXT: contains it;"
            + " repeatable, all must hold"
      })
  private List<String> filters = List.of();

  @Option(
      names = {"-q", "--quiet"},
      description = "print names only, one per line; of several apps, each behind that of its app")
  private boolean quiet;

  /** Called by picocli. */
  public OutputOptions() {}

  /**
   * Checks the options against the fields of a list, before anything is requested.
   *
   * @throws ParameterException if they name a field that the list does not have
   */
  public <T> Printer<T> printer(Listing<T> listing) {
    List<Listing.Field<T>> selected = new ArrayList<>();
    for (Listing.Field<T> field : listing.fields()) {
      if (fields.isEmpty() && (field.inTable() || format != Format.TABLE)) {
        selected.add(field);
      }
    }
    fields.forEach(name -> selected.add(field(listing, name.strip())));
    Predicate<T> filter =
        filters.stream()
            .map(text -> filter(listing, text))
            .reduce(item -> true, (all, next) -> all.and(next));
    return new Printer<>(listing, selected, filter);
  }

  private <T> Predicate<T> filter(Listing<T> listing, String text) {
    int end = 0;
    while (end < text.length() && "=!~".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    boolean not = text.startsWith("!=", end);
    if (end == 0 || end == text.length() || text.charAt(end) == '!' && !not) {
      throw new ParameterException(
          command.commandLine(), "--filter must be NAME=VALUE, NAME!=VALUE or NAME~TEXT");
    }
    Listing.Field<T> field = field(listing, text.substring(0, end).strip());
    String wanted = text.substring(end + (not ? 2 : 1));
    if (text.charAt(end) == '~') {
      return item -> Cells.text(field.of(item)).contains(wanted);
    }
    return item -> Cells.text(field.of(item)).equalsIgnoreCase(wanted) != not;
  }

  private <T> Listing.Field<T> field(Listing<T> listing, String name) {
    return listing.fields().stream()
        .filter(field -> field.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(
            () ->
                new ParameterException(
                    command.commandLine(),
                    (name.isEmpty()
                            ? "the name of a field is empty; "
                            : listing.noun() + " have no field " + name + "; ")
                        + listing.noun()
                        + " have "
                        + listing.fields().stream()
                            .map(Listing.Field::name)
                            .collect(Collectors.joining(", "))));
  }

  /** Prints the items of one list. */
  public final class Printer<T> {
    private final Listing<T> listing;
    private final List<Listing.Field<T>> selected;
    private final Predicate<T> filter;

    Printer(Listing<T> listing, List<Listing.Field<T>> selected, Predicate<T> filter) {
      this.listing = listing;
      this.selected = selected;
      this.filter = filter;
      if (sort != null) {
        field(listing, sortField(sort));
      }
    }

    private static String sortField(String name) {
      return name.startsWith("-") ? name.substring(1) : name;
    }

    /**
     * Prints items as they arrive, unless they have to be sorted first.
     *
     * @return how many were printed
     */
    public long print(Iterable<? extends T> items) {
      Stream<T> rows =
          StreamSupport.stream(items.spliterator(), false).map(item -> (T) item).filter(filter);
      if (sort != null) {
        Listing.Field<T> by = field(listing, sortField(sort));
        var order = Cells.order(by);
        rows = rows.sorted(sort.startsWith("-") ? order.reversed() : order);
      }
      RowWriter<T> writer = writer();
      long count = 0;
      try (Progress progress = Progress.start(listing.noun())) {
        for (Iterator<T> all = rows.iterator(); all.hasNext(); ) {
          writer.write(all.next());
          progress.at(++count, -1);
        }
      } finally {
        // What has arrived before a failure is shown.
        writer.end();
      }
      System.out.flush();
      if (count == 0 && isForPeople() && !(items instanceof Incomplete some && some.hasFailed())) {
        System.err.println("no " + listing.noun());
      }
      return count;
    }

    private RowWriter<T> writer() {
      if (quiet) {
        List<Listing.Field<T>> id = listing.fields().stream().filter(Listing.Field::isId).toList();
        return new LineWriter<>(id.isEmpty() ? selected.subList(0, 1) : id);
      }
      return switch (format) {
        case TABLE -> new TableWriter<>(selected);
        case JSON -> new JsonWriter<>(selected);
        case YAML -> new YamlWriter<>(selected);
        case CSV -> new CsvWriter<>(selected);
      };
    }
  }

  /** Returns whether the output is read by people: a table on a terminal. */
  public boolean isForPeople() {
    return format == Format.TABLE && !quiet;
  }
}
