// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ObjectGraphTest {

  private static final class Node implements Serializable {
    private final Stored.Source<Clock> clock;
    private final Live<List<String>> lines = new Live<>(ArrayList::new);
    private final String url;

    private Node(Clock clock, String url) {
      this.clock = () -> clock;
      this.url = url;
    }
  }

  @Test
  void surroundingsAndAddressesAreThoseOfTheReader() throws Exception {
    Clock first = Clock.systemUTC();
    Clock second = Clock.offset(first, java.time.Duration.ofDays(1));
    Node node = new Node(first, "http://127.0.0.1:1000/blobs/1");
    node.lines.get().add("gone");
    byte[] written =
        new ObjectGraph(Map.of("clock", first), Map.of("storage", () -> "http://127.0.0.1:1000"))
            .write(node);

    Node read =
        new ObjectGraph(Map.of("clock", second), Map.of("storage", () -> "http://sandbox:2000"))
            .read(written, Node.class);

    assertThat(read.clock.get()).isSameAs(second);
    assertThat(read.url).isEqualTo("http://sandbox:2000/blobs/1");
    assertThat(read.lines.get()).isEmpty();
    assertThatThrownBy(() -> new ObjectGraph(Map.of(), Map.of()).read(written, Node.class))
        .isInstanceOf(IOException.class);
  }

  @Test
  void aClassThatIsNotPartOfTheStateIsNeitherWrittenNorRead() throws Exception {
    ObjectGraph graph = new ObjectGraph(Map.of(), Map.of());
    assertThatThrownBy(() -> graph.write(new ArrayList<>(List.of(new File("x")))))
        .isInstanceOf(NotSerializableException.class)
        .hasMessage("java.io.File");
    assertThatThrownBy(() -> graph.read(plain(new ArrayList<>(List.of(new File("x")))), List.class))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("REJECTED");
  }

  @Test
  void bytesThatWereTamperedWithAreAnIoException() throws Exception {
    ObjectGraph graph = new ObjectGraph(Map.of(), Map.of());
    List<Object> deep = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      deep = new ArrayList<>(List.of(deep));
    }
    byte[] nested = plain((Serializable) deep);
    assertThatThrownBy(() -> graph.read(nested, List.class)).isInstanceOf(IOException.class);

    byte[] array = plain(new byte[8]);
    ByteBuffer.wrap(array).putInt(array.length - 12, Integer.MAX_VALUE);
    assertThatThrownBy(() -> graph.read(array, byte[].class)).isInstanceOf(IOException.class);
    ByteBuffer.wrap(array).putInt(array.length - 12, 1 << 20);
    assertThatThrownBy(() -> graph.read(array, byte[].class)).hasMessageContaining("REJECTED");
    assertThatThrownBy(() -> graph.read(new byte[0], List.class)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> graph.read(plain("text"), List.class)).isInstanceOf(IOException.class);
  }

  private static byte[] plain(Serializable object) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    return bytes.toByteArray();
  }
}
