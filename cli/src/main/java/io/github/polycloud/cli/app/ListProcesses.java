// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.app;

import io.github.polycloud.capability.Processes;
import io.github.polycloud.model.Process;
import io.github.polycloud.model.ProcessType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists the formation and the running processes. */
abstract class ListProcesses extends AppList<Processes, ListProcesses.Row> {
  ListProcesses() {
    super(
        Processes.class,
        OfApp.<Row>listing("processes")
            .id("name", row -> OfApp.of(row).name())
            .field("kind", row -> OfApp.of(row).kind())
            .field("quantity", row -> OfApp.of(row).quantity())
            .field("state", row -> OfApp.of(row).state())
            .field("size", row -> OfApp.of(row).size())
            .field("since", row -> OfApp.of(row).since())
            .field("command", row -> OfApp.of(row).command()));
  }

  @Override
  final Iterable<Row> list(Processes processes, String app) {
    List<Row> rows = new ArrayList<>();
    processes.formation(app).forEach(type -> rows.add(Row.of(type)));
    processes.list(app).forEach(process -> rows.add(Row.of(process)));
    return rows;
  }

  /**
   * A process type or a process.
   *
   * @param name {@code web} or {@code web.1}
   * @param kind which of them it is
   * @param quantity the number of processes of a type
   * @param state the state of a process
   * @param since when it got into this state
   */
  record Row(
      String name,
      String kind,
      @Nullable Integer quantity,
      @Nullable String state,
      @Nullable String size,
      @Nullable Instant since,
      @Nullable String command) {

    private static Row of(ProcessType type) {
      return new Row(type.type(), "type", type.quantity(), null, type.size(), null, type.command());
    }

    private static Row of(Process process) {
      return new Row(
          process.name(),
          "process",
          null,
          process.state().name(),
          process.size(),
          process.stateSince(),
          process.command());
    }
  }
}
