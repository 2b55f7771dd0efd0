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

/** Whatever a range is made of, the service reads the same out of its header. */
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
  void boundsSizeAndOrderComeBack(
      @ForAll("bounds") String from,
      @ForAll("bounds") String to,
      @ForAll boolean fromIsIn,
      @ForAll boolean toIsIn,
      @ForAll @IntRange(min = 1, max = 1000) int max,
      @ForAll boolean descending) {
    ListRange[] made = new ListRange[1];
    Throwable refusal =
        catchThrowable(
            () -> {
              ListRange begun = ListRange.by("name").max(max);
              ListRange bounded = fromIsIn ? begun.from(from) : begun.after(from);
              ListRange whole = toIsIn ? bounded.to(to) : bounded.before(to);
              made[0] = descending ? whole.descending() : whole;
            });
    if (refusal != null) {
      assertThat(refusal).isInstanceOf(CloudException.class).hasNoCause();
      return;
    }

    Matcher read = GRAMMAR.matcher(made[0].toString());
    assertThat(read.matches()).as(made[0].toString()).isTrue();
    assertThat(read.group("attribute")).isEqualTo("name");
    assertThat(read.group("from")).isEqualTo(from);
    assertThat(read.group("open").isEmpty()).isEqualTo(fromIsIn);
    assertThat(read.group("to")).isEqualTo(to);
    assertThat(read.group("shut").isEmpty()).isEqualTo(toIsIn);
    assertThat(read.group("max")).isEqualTo(Integer.toString(max));
    assertThat(read.group("order")).isEqualTo(descending ? "desc" : null);
  }

  @Property
  void noTextBecomesASecondHeader(@ForAll String text) {
    Throwable refusal =
        catchThrowable(() -> assertThat(ListRange.raw(text).toString()).doesNotContain("\r", "\n"));
    if (refusal != null) {
      assertThat(refusal).isInstanceOf(CloudException.class);
    }
  }
}
