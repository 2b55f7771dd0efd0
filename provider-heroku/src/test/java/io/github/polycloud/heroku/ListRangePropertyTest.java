// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.heroku.api.ListRange;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A range round-trips through its header value. */
class ListRangePropertyTest {
  private static final Pattern GRAMMAR =
      Pattern.compile(
          "(?<attribute>[a-z_]+) (?<open>\\]?)(?<from>.*?)\\.\\.(?<to>.*?)(?<shut>\\[?)"
              + "(?:; (?:max=(?<max>\\d+))?(?:, )?(?:order=(?<order>asc|desc))?)?");

  @Provide
  Arbitrary<String> bounds() {
    return Arbitraries.oneOf(
        Arbitraries.strings().withChars("abc019-_:. /=").ofMinLength(1).ofMaxLength(12),
        Arbitraries.strings().withChars(".;,[]\r\n \u00e4\u0000x=").ofMaxLength(6));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void boundsPageSizeAndOrderRoundTrip(
      @ForAll("bounds") String from,
      @ForAll("bounds") String to,
      @ForAll boolean fromIsIn,
      @ForAll boolean toIsIn,
      @ForAll @IntRange(min = 1, max = 1000) int max,
      @ForAll boolean descending) {
    ListRange[] range = new ListRange[1];
    Throwable error =
        catchThrowable(
            () -> {
              ListRange start = ListRange.by("name").max(max);
              ListRange bounded = fromIsIn ? start.from(from) : start.after(from);
              ListRange complete = toIsIn ? bounded.to(to) : bounded.before(to);
              range[0] = descending ? complete.descending() : complete;
            });
    if (error != null) {
      assertThat(error).isInstanceOf(CloudException.class).hasNoCause();
      return;
    }

    Matcher read = GRAMMAR.matcher(range[0].toString());
    assertThat(read.matches()).as(range[0].toString()).isTrue();
    assertThat(read.group("attribute")).isEqualTo("name");
    assertThat(read.group("from")).isEqualTo(from);
    assertThat(read.group("open").isEmpty()).isEqualTo(fromIsIn);
    assertThat(read.group("to")).isEqualTo(to);
    assertThat(read.group("shut").isEmpty()).isEqualTo(toIsIn);
    assertThat(read.group("max")).isEqualTo(Integer.toString(max));
    assertThat(read.group("order")).isEqualTo(descending ? "desc" : null);
  }

  @Property
  void noInputInjectsASecondHeader(@ForAll String text) {
    Throwable error =
        catchThrowable(() -> assertThat(ListRange.raw(text).toString()).doesNotContain("\r", "\n"));
    if (error != null) {
      assertThat(error).isInstanceOf(CloudException.class);
    }
  }
}
