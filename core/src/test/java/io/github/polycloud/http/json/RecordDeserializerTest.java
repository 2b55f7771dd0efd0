// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.http.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.polycloud.http.BodyCodec.BodyException;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Records are read as Jackson reads them, also where their annotations need its own way. */
final class RecordDeserializerTest {
  /** A record with other records in it. */
  record Node(String name, @Nullable Node child, List<Node> more) {}

  /** A record whose fields have other names. */
  record Named(@JsonProperty("the-name") String name, @JsonAlias({"len", "size"}) int length) {}

  /** A record with a field that is never read. */
  @JsonIgnoreProperties("secret")
  record Ignoring(String name, @Nullable String secret) {}

  /** A record that keeps what it does not know. */
  record Open(String name, @JsonAnySetter Map<String, Object> rest) {}

  /** A record that checks its components. */
  record Checked(String name) {
    Checked {
      Objects.requireNonNull(name, "name");
    }
  }

  /** A record without components. */
  record Empty() {}

  private static <T> T read(Class<T> type, String json) throws BodyException {
    HttpResponse response =
        new HttpResponse(200, Headers.of(), json.getBytes(StandardCharsets.UTF_8));
    return type.cast(JsonCodec.plain().decode(response, type));
  }

  @Test
  void unknownFieldsAreSkippedWithAllThatTheyContain() throws Exception {
    assertThat(
            read(
                Node.class,
                "{\"x\":{\"name\":\"no\",\"y\":[{}]},\"name\":\"a\",\"z\":[1,{\"name\":2}],"
                    + "\"child\":{\"q\":null,\"name\":\"b\"},\"more\":[{\"name\":\"c\"}],\"w\":1}"))
        .isEqualTo(
            new Node("a", new Node("b", null, List.of()), List.of(new Node("c", null, List.of()))));
    assertThat(read(Empty.class, "{\"x\":{\"y\":1}}")).isEqualTo(new Empty());
  }

  @Test
  void theLastOfEqualFieldsCounts() throws Exception {
    assertThat(read(Checked.class, "{\"name\":\"a\",\"name\":\"b\"}")).isEqualTo(new Checked("b"));
  }

  @Test
  void namesAndAliasesOfAnnotationsApply() throws Exception {
    assertThat(read(Named.class, "{\"the-name\":\"a\",\"len\":3}")).isEqualTo(new Named("a", 3));
    assertThat(read(Named.class, "{\"size\":4,\"name\":\"b\",\"the-name\":\"a\"}"))
        .isEqualTo(new Named("a", 4));
  }

  @Test
  void ignoredFieldsAndThoseOfAnAnySetterAreReadByJackson() throws Exception {
    assertThat(read(Ignoring.class, "{\"name\":\"a\",\"secret\":\"s\"}"))
        .isEqualTo(new Ignoring("a", null));
    assertThat(read(Open.class, "{\"name\":\"a\",\"x\":1}"))
        .isEqualTo(new Open("a", Map.of("x", 1)));
  }

  @Test
  void errorsNameTheField() {
    assertThatThrownBy(() -> read(Node.class, "{\"child\":{\"more\":[{\"name\":[]}]}}"))
        .isInstanceOf(BodyException.class)
        .hasMessageContaining("child.more.0.name");
    assertThatThrownBy(() -> read(Checked.class, "{}")).isInstanceOf(BodyException.class);
  }
}
