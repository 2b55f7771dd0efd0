// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.heroku.api.ListRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListRangeTest {
  @Test
  void formatsRangesForTheService() {
    assertThat(ListRange.by("id")).hasToString("id ..");
    assertThat(ListRange.by("id").max(10)).hasToString("id ..; max=10");
    assertThat(ListRange.by("name").descending()).hasToString("name ..; order=desc");
    assertThat(ListRange.newest("version", 10)).hasToString("version ..; max=10, order=desc");
    assertThat(ListRange.by("version").from("3").to("8")).hasToString("version 3..8");
    assertThat(ListRange.by("name").from("a").before("b")).hasToString("name a..b[");
    assertThat(ListRange.by("id").after("0123").max(1000)).hasToString("id ]0123..; max=1000");
  }

  @Test
  void keepsARawRangeUnchanged() {
    assertThat(ListRange.raw("id ..; max=10; whatever")).hasToString("id ..; max=10; whatever");
  }

  @Test
  void limitsThePageSizeToTheRequestedItems() {
    assertThat(ListRange.by("id").limitedTo(10)).hasToString("id ..; max=10");
    assertThat(ListRange.by("id").max(5).limitedTo(10)).hasToString("id ..; max=5");
    assertThat(ListRange.by("id").limitedTo(Integer.MAX_VALUE)).hasToString("id ..");
    assertThat(ListRange.raw("id ..").limitedTo(10)).hasToString("id ..");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 1001, Integer.MAX_VALUE})
  void rejectsAnInvalidPageSize(int max) {
    assertThatThrownBy(() -> ListRange.by("id").max(max))
        .isInstanceOf(CloudException.class)
        .hasMessageContaining("1000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a..b", ".a", "a.", "a;b", "a,b", "[", "]", "a\r\nX: y"})
  void rejectsABoundWithSyntaxCharacters(String bound) {
    assertThatThrownBy(() -> ListRange.by("id").from(bound)).isInstanceOf(CloudException.class);
    assertThatThrownBy(() -> ListRange.by("id").before(bound)).isInstanceOf(CloudException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ID", "id ..", "name\n"})
  void rejectsAnInvalidAttribute(String attribute) {
    assertThatThrownBy(() -> ListRange.by(attribute)).isInstanceOf(CloudException.class);
  }

  @Test
  void rejectsARawRangeThatIsNotAHeaderValue() {
    assertThatThrownBy(() -> ListRange.raw("id ..\r\nX: y")).isInstanceOf(CloudException.class);
  }
}
