// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.polycloud.http.BodyCodec;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.json.JsonCodec;
import io.github.polycloud.model.ExtensibleEnum;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Values that OVH adds to an enum later are preserved. */
class ExtensibleEnumsTest {
  @Test
  void anUnknownValueIsKept() throws BodyCodec.BodyException {
    List<? extends Class<?>> sets =
        new ClassFileImporter()
            .importPackagesOf(ExtensibleEnumsTest.class).stream()
                .map(JavaClass::reflect)
                .filter(ExtensibleEnum.class::isAssignableFrom)
                .toList();
    assertThat(sets).hasSizeGreaterThan(40);
    byte[] word = "\"word of tomorrow\"".getBytes(StandardCharsets.UTF_8);
    HttpResponse response =
        new HttpResponse(200, Headers.of("Content-Type", "application/json"), word);
    for (Class<?> set : sets) {
      Object read = JsonCodec.plain().decode(response, set);
      assertThat(read).isInstanceOf(set).hasToString("word of tomorrow");
      assertThat(JsonCodec.plain().encode(read, set)).isEqualTo(word);
    }
  }
}
