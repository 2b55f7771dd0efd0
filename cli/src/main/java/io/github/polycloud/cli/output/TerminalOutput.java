// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.output;

import io.github.polycloud.internal.text.ForeignText;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Prints text of services in UTF-8 so that it cannot steer the terminal: control characters, escape
 * sequences and marks that reorder a line are shown as escapes such as {@code \}{@code u001b}, also
 * if the output is a file. Values of a format are printed in one line. Bytes are passed on
 * unchanged, for the terminal of a one-off process. A failure to write is an {@link
 * OutputException}, not forgotten.
 */
public final class TerminalOutput extends PrintStream {
  private final PrintStream target;

  TerminalOutput(PrintStream target, boolean autoFlush) {
    super(target, autoFlush);
    this.target = target;
  }

  /** Makes the output of this process harmless, and UTF-8 whatever the locale is. */
  public static void install() {
    System.setOut(of(FileDescriptor.out, Terminal.isOutput(), Terminal.isOutput()));
    System.setErr(of(FileDescriptor.err, Terminal.isError(), true));
  }

  private static PrintStream of(FileDescriptor descriptor, boolean isTerminal, boolean autoFlush) {
    OutputStream out =
        new BufferedOutputStream(new Failing(new FileOutputStream(descriptor), isTerminal));
    return new TerminalOutput(new PrintStream(out, autoFlush, StandardCharsets.UTF_8), autoFlush);
  }

  @Override
  public void print(@Nullable String text) {
    target.print(ForeignText.lines(String.valueOf(text)));
  }

  @Override
  public void print(@Nullable Object value) {
    print(String.valueOf(value));
  }

  @Override
  public void print(char[] text) {
    print(String.valueOf(text));
  }

  @Override
  public void print(char c) {
    print(String.valueOf(c));
  }

  @Override
  public PrintStream format(String format, @Nullable Object... values) {
    return super.format(format, harmless(values));
  }

  @Override
  public PrintStream format(Locale locale, String format, @Nullable Object... values) {
    return super.format(locale, format, harmless(values));
  }

  private static @Nullable Object[] harmless(@Nullable Object[] values) {
    @Nullable Object[] harmless = values.clone();
    for (int i = 0; i < harmless.length; i++) {
      Object value = harmless[i];
      boolean text =
          value != null
              && !(value instanceof Number)
              && !(value instanceof Boolean)
              && !(value instanceof Character)
              && !(value instanceof TemporalAccessor);
      if (text) {
        harmless[i] = ForeignText.line(value.toString());
      }
    }
    return harmless;
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
