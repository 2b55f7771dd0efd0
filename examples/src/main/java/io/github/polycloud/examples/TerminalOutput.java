// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import io.github.polycloud.internal.text.ForeignTextStream;

/** Makes what a program prints harmless: text of services cannot steer the terminal. */
public final class TerminalOutput {
  private TerminalOutput() {}

  /** Replaces standard output and standard error of this process, in the encoding they have. */
  public static void install() {
    System.setOut(new ForeignTextStream(System.out, true));
    System.setErr(new ForeignTextStream(System.err, true));
  }
}
