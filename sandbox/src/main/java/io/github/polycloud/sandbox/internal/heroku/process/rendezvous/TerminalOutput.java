// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.process.rendezvous;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Converts line ends to CR LF for terminals. */
final class TerminalOutput extends FilterOutputStream {

  private boolean afterReturn;

  TerminalOutput(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    ByteArrayOutputStream shown = new ByteArrayOutputStream(length + 16);
    for (int i = offset; i < offset + length; i++) {
      if (bytes[i] == '\n' && !afterReturn) {
        shown.write('\r');
      }
      shown.write(bytes[i]);
      afterReturn = bytes[i] == '\r';
    }
    out.write(shown.toByteArray());
  }
}
