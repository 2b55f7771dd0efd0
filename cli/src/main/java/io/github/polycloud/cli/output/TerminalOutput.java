// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.output;

import io.github.polycloud.internal.text.ForeignTextStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The output of this process: harmless, as {@link ForeignTextStream} makes it, in UTF-8 whatever
 * the locale is, and below it the line that shows progress. A failure to write is an {@link
 * OutputException}, not forgotten.
 */
public final class TerminalOutput {
  private TerminalOutput() {}

  /** Replaces standard output and standard error. */
  public static void install() {
    install(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
  }

  /** Replaces standard output and standard error by those that write to these streams. */
  public static void install(OutputStream out, OutputStream err) {
    System.setOut(of(out, Terminal.isOutput(), Terminal.isOutput()));
    System.setErr(of(err, Terminal.isError(), true));
  }

  private static PrintStream of(OutputStream target, boolean isTerminal, boolean autoFlush) {
    OutputStream out = new BufferedOutputStream(new Failing(target, isTerminal));
    return new ForeignTextStream(
        new PrintStream(out, autoFlush, StandardCharsets.UTF_8), autoFlush);
  }

  /** Lets failures through {@code PrintStream}, which catches {@code IOException} only. */
  private static final class Failing extends FilterOutputStream {
    private final boolean isTerminal;
    private boolean failed;

    Failing(OutputStream out, boolean isTerminal) {
      super(out);
      this.isTerminal = isTerminal;
    }

    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      if (failed) {
        // Reported already; what is still buffered is lost with it.
        return;
      }
      try {
        if (isTerminal) {
          StatusLine.write(out, bytes, offset, length);
        } else {
          out.write(bytes, offset, length);
        }
      } catch (IOException e) {
        failed = true;
        throw new OutputException(e);
      }
    }
  }
}
