// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.contract;

import io.github.polycloud.testing.faults.HttpText;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Complete responses of the operations of the API interfaces, of which one may lack a field. */
final class SampleResponses {
  private final List<Operation> operations;
  private final Set<Operation> requested = new LinkedHashSet<>();
  private volatile @Nullable Operation changed;
  private volatile String replacement = "";

  /**
   * An operation with its response.
   *
   * @param line a pattern of its request line
   * @param body the complete body
   */
  record Operation(String line, String body) {
    /** Creates an operation from a request line of an API interface. */
    static Operation of(String template, byte[] body) {
      return new Operation(
          template.split("[?]", 2)[0].replaceAll("[{][^}]*[}]", "[^/ ?]+") + "([?]\\S*)? HTTP.*",
          new String(body, StandardCharsets.UTF_8));
    }
  }

  SampleResponses(List<Operation> operations) {
    this.operations = operations;
  }

  /** Responds to the next requests completely, and notes their operations. */
  void reset() {
    requested.clear();
    changed = null;
  }

  /** The operations that were requested since {@link #reset}. */
  List<Operation> requested() {
    synchronized (requested) {
      return List.copyOf(requested);
    }
  }

  /** Responds to an operation with another body. */
  void replace(Operation operation, String body) {
    replacement = body;
    changed = operation;
  }

  /** The response to a request. */
  String respond(String line) {
    for (Operation operation : operations) {
      if (line.matches(operation.line())) {
        synchronized (requested) {
          requested.add(operation);
        }
        return HttpText.json(operation.equals(changed) ? replacement : operation.body());
      }
    }
    return HttpText.json("{}");
  }
}
