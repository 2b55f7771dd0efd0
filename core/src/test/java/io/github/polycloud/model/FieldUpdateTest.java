// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.http.json.JsonCodec;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Unchanged, set and cleared fields are encoded differently. */
class FieldUpdateTest {
  record Update(@Nullable FieldUpdate<String> secret, @Nullable FieldUpdate<Integer> size) {}

  @Test
  void aNullUpdateLeavesTheFieldUnchanged() {
    assertThat(encode(new Update(null, null))).isEqualTo("{}");
  }

  @Test
  void aSetFieldIsSentWithItsValue() {
    assertThat(encode(new Update(FieldUpdate.to("s3cret"), FieldUpdate.to(3))))
        .isEqualTo("{\"secret\":\"s3cret\",\"size\":3}");
  }

  @Test
  void aClearedFieldIsSentAsNull() {
    assertThat(encode(new Update(FieldUpdate.clear(), null))).isEqualTo("{\"secret\":null}");
  }

  @Test
  void itsTextOmitsTheValue() {
    assertThat(new Update(FieldUpdate.to("s3cret"), null).toString()).doesNotContain("s3cret");
  }

  private static String encode(Update update) {
    return new String(JsonCodec.snakeCase().encode(update, Update.class), StandardCharsets.UTF_8);
  }
}
