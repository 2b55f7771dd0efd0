// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.internal.text;

import java.io.PrintStream;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Prints text of services so that it cannot steer the terminal: control characters, escape
 * sequences and marks that reorder a line are shown as escapes such as {@code \}{@code u001b}, also
 * if the output is a file. Values of a format are printed in one line. Bytes are passed on
 * unchanged, for the terminal of a one-off process.
 */
public final class ForeignTextStream extends PrintStream {
  private final PrintStream target;

  /**
   * Creates a stream.
   *
   * @param target encodes and writes what is printed
   * @param autoFlush whether a line is written at once
   */
  public ForeignTextStream(PrintStream target, boolean autoFlush) {
    super(target, autoFlush);
    this.target = target;
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
}
