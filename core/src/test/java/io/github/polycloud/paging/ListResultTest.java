// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A list of which some items cannot be read. */
final class ListResultTest {
  private static final List<String> IDS =
      IntStream.range(0, 10).mapToObj(Integer::toString).toList();

  private final Paged<String> bills =
      Paged.fetchEach(() -> IDS, 1, id -> item(id, ErrorKind.UNAVAILABLE));

  private static String item(String id, ErrorKind kind) {
    if (id.equals("2") || id.equals("5")) {
      throw CloudException.of(kind, "broken " + id);
    }
    return "bill " + id;
  }

  @Test
  void hasTheOtherItemsAndTheErrors() {
    ListResult<String> result = bills.map(bill -> bill + "!").filter(b -> true).toResult();
    assertThat(result.items()).hasSize(8).startsWith("bill 0!", "bill 1!", "bill 3!");
    assertThat(result.failures())
        .extracting(Throwable::getMessage)
        .containsExactly("broken 2", "broken 5");
    assertThat(catchThrowableOfType(CloudException.class, result::orThrow))
        .hasMessage("broken 2")
        .hasSuppressedException(result.failures().get(1));
  }

  @Test
  void anIterationEndsWithTheErrorAfterTheItemsOfThePage() {
    List<String> seen = new ArrayList<>();
    CloudException error =
        catchThrowableOfType(CloudException.class, () -> bills.forEach(seen::add));
    assertThat(error).hasMessage("broken 2");
    assertThat(seen).containsExactly("bill 0", "bill 1", "bill 3");
    assertThat(catchThrowableOfType(CloudException.class, bills::toList)).hasMessage("broken 2");
  }

  @Test
  void anErrorOfTheConnectionEndsTheList() {
    Paged<String> rejected =
        Paged.fetchEach(() -> IDS, 1, id -> item(id, ErrorKind.UNAUTHENTICATED));
    CloudException error = catchThrowableOfType(CloudException.class, rejected::toResult);
    assertThat(error.kind()).isEqualTo(ErrorKind.UNAUTHENTICATED);
  }

  @Test
  void idsWithoutAnItemAreReplacedByFurtherOnes() {
    List<Integer> loads = new ArrayList<>();
    Paged<String> even =
        Paged.ofBatches(
            () -> IDS,
            4,
            (ids, offset, total) -> {
              loads.add(ids.size());
              return ListResult.of(
                  ids.stream().filter(id -> Integer.parseInt(id) % 2 == 0).toList());
            });
    assertThat(even.first(3)).containsExactly("0", "2", "4");
    assertThat(loads).containsExactly(3, 1, 1);
    assertThat(even.toList()).containsExactly("0", "2", "4", "6", "8");
  }
}
