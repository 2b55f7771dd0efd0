// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

final class CancellableInputStreamTest {
  private final AtomicBoolean cut = new AtomicBoolean();
  private final CancellableInputStream stream =
      new CancellableInputStream(
          new ByteArrayInputStream(new byte[] {1}),
          () -> {},
          e -> new IOException("cut", e),
          cut::get);

  @Test
  void theEndOfAConnectionThatWasClosedHereIsNotTheEndOfTheBody() throws IOException {
    assertThat(stream.read()).isEqualTo(1);
    cut.set(true);

    assertThatThrownBy(stream::read).isInstanceOf(IOException.class).hasMessage("cut");
  }

  @Test
  void aBodyThatHasEndedStaysComplete() throws IOException {
    assertThat(stream.readAllBytes()).containsExactly(1);
    cut.set(true);

    assertThat(stream.read()).isEqualTo(-1);
  }

  @Test
  void aStreamThatItsReaderClosesHasEnded() throws IOException {
    stream.close();
    cut.set(true);

    assertThat(stream.read()).isEqualTo(-1);
  }
}
