// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Texts of records with sensitive components. */
public final class RecordTextTest {
  /** A record that others can read. */
  public record Webhook(
      String url,
      @Sensitive @Nullable String key,
      @Sensitive Map<String, String> headers,
      @Sensitive List<String> codes,
      @Nullable Webhook next) {
    @Override
    public String toString() {
      return RecordText.of(this);
    }
  }

  /** A record that is not public. */
  private record Hidden(String url, @Sensitive String key) {
    @Override
    public String toString() {
      return RecordText.of(this);
    }
  }

  /** A record without a sensitive component. */
  public record Plain(String a, int b, @Nullable Long c) {}

  @Test
  void sensitiveComponentsAreMaskedAndKeysOfMapsAreShown() {
    Webhook last = new Webhook("u", null, Map.of(), List.of(), null);

    assertThat(
            new Webhook("https://a.example", "canary", Map.of("A", "canary"), List.of("c"), last))
        .hasToString(
            "Webhook[url=https://a.example, key=****, headers=[A], codes=****,"
                + " next=Webhook[url=u, key=null, headers=[], codes=****, next=null]]");
  }

  @Test
  void withoutSensitiveComponentsTheTextIsThatOfJava() {
    Plain plain = new Plain("a", 1, null);

    assertThat(RecordText.of(plain)).isEqualTo(plain.toString());
  }

  @Test
  void aRecordThatIsNotPublicIsShownAsWell() {
    assertThat(new Hidden("https://a.example", "canary"))
        .hasToString("Hidden[url=https://a.example, key=****]");
  }
}
