// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.app;

import io.github.polycloud.cli.account.ConfirmedChangeOptions;
import io.github.polycloud.cli.output.ExitStatus;
import java.util.List;

/**
 * Changes one app after a question.
 *
 * @param <C> the capability
 */
abstract class ConfirmedAppChange<C> extends AppChange<C> {
  private final ConfirmedChangeOptions options;

  ConfirmedAppChange(Class<C> capability) {
    this(capability, new ConfirmedChangeOptions());
  }

  private ConfirmedAppChange(Class<C> capability, ConfirmedChangeOptions options) {
    super(capability, options);
    this.options = options;
  }

  /** Shows what will happen and asks. */
  final boolean confirm(String title, List<String> items) {
    return options.confirm(title, items);
  }

  /** Returns the exit status after an answer that declines. */
  static int declined() {
    return ExitStatus.FAILURE;
  }
}
