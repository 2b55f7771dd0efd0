// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A list of three pages: a b | c d | e. */
final class PagedTest {
  private final List<String> requests = new ArrayList<>();
  private final Paged<String> list = Paged.of(this::page);

  private Page<String> page(String token) {
    requests.add(token);
    return switch (String.valueOf(token)) {
      case "null" -> new Page<>(List.of("a", "b"), "2");
      case "2" -> new Page<>(List.of("c", "d"), "3");
      default -> Page.last(List.of("e"));
    };
  }

  @Test
  void noPageIsRequestedBeforeIteration() {
    Iterator<String> iterator = list.map(String::toUpperCase).iterator();
    list.stream();
    list.pages().iterator();

    assertThat(requests).isEmpty();
    assertThat(iterator.next()).isEqualTo("A");
    assertThat(requests).hasSize(1);
  }

  @Test
  void aPageIsRequestedAfterThePreviousOneIsConsumed() {
    Iterator<String> iterator = list.iterator();
    iterator.next();
    iterator.next();
    assertThat(requests).containsExactly((String) null);

    iterator.next();
    assertThat(requests).containsExactly(null, "2");
  }

  @Test
  void eachIterationStartsFromTheFirstPage() {
    assertThat(list.toList()).containsExactly("a", "b", "c", "d", "e");
    assertThat(list).containsExactly("a", "b", "c", "d", "e");
    assertThat(list.stream().skip(3)).containsExactly("d", "e");
    assertThat(requests).hasSize(9);
  }

  @Test
  void firstRequestsNoUnneededPage() {
    assertThat(list.first(0)).isEmpty();
    assertThat(requests).isEmpty();
    assertThat(list.first(2)).containsExactly("a", "b");
    assertThat(requests).hasSize(1);
    assertThat(list.stream().limit(3).toList()).containsExactly("a", "b", "c");
    assertThat(requests).hasSize(3);
    assertThat(list.first(99)).hasSize(5);
    assertThatThrownBy(() -> list.first(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void pagesAreReturnedUnchanged() {
    assertThat(list.pages()).extracting(Page::items).hasSize(3).last().isEqualTo(List.of("e"));
  }

  @Test
  void anEmptyPageDoesNotEndTheList() {
    Paged<Integer> gap =
        Paged.of(
            token ->
                token == null
                    ? new Page<>(List.of(), "2")
                    : token.equals("2") ? new Page<>(List.of(), "3") : Page.last(List.of(7)));

    assertThat(gap.toList()).containsExactly(7);
  }

  @Test
  void emptyPagesWithoutEndAreAnError() {
    AtomicInteger pages = new AtomicInteger();
    Paged<Integer> endless =
        Paged.of(token -> new Page<>(List.of(), Integer.toString(pages.incrementAndGet())));

    CloudException error = catchThrowableOfType(CloudException.class, endless::isEmpty);

    assertThat(error.kind()).isEqualTo(ErrorKind.UNEXPECTED_RESPONSE);
    assertThat(error).hasMessageContaining("1000 empty pages in a row");
    assertThat(pages).hasValue(1000);
  }

  @Test
  void anEmptyListHasNoItemsAndOnePage() {
    Paged<String> empty = Paged.ofSinglePage(List::of);

    assertThat(empty).isEmpty();
    assertThat(empty.pages()).hasSize(1);
    assertThatThrownBy(() -> empty.iterator().next()).isInstanceOf(NoSuchElementException.class);
    Iterator<Page<String>> pages = empty.pages().iterator();
    pages.next();
    assertThatThrownBy(pages::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void aRepeatedPageTokenIsAnError() {
    Paged<String> cyclic = Paged.of(token -> new Page<>(List.of("a"), "again"));

    CloudException error = catchThrowableOfType(CloudException.class, cyclic::toList);
    assertThat(error.kind()).isEqualTo(ErrorKind.UNEXPECTED_RESPONSE);
    assertThat(error).hasMessageContaining("would never end");
    assertThat(cyclic.first(1)).containsExactly("a");
  }

  @Test
  void aFailedPageEndsTheIterationAfterThePrecedingItems() {
    Paged<String> broken =
        Paged.of(
            token -> {
              if (token != null) {
                throw CloudException.of(ErrorKind.UNAVAILABLE, "down");
              }
              return new Page<>(List.of("a"), "2");
            });
    Iterator<String> iterator = broken.iterator();

    assertThat(iterator.next()).isEqualTo("a");
    assertThatThrownBy(iterator::hasNext).isInstanceOf(CloudException.class).hasMessage("down");
    assertThat(broken.first(1)).containsExactly("a");
  }

  @Test
  void thePageSizeHintIsTheNumberOfItemsRead() {
    List<Integer> hints = new ArrayList<>();
    Paged<Integer> sized =
        Paged.withPageSizeHint(
            limit -> {
              hints.add(limit);
              return token -> Page.last(List.of(1, 2, 3));
            });

    assertThat(sized.first(2)).containsExactly(1, 2);
    assertThat(sized.map(n -> n * 2).first(1)).containsExactly(2);
    assertThat(sized.toList()).hasSize(3);
    assertThat(hints).containsExactly(2, 1, Integer.MAX_VALUE);
  }

  @Test
  void aPageCopiesItsItems() {
    List<String> live = new ArrayList<>(List.of("a"));
    Page<String> page = Page.last(live);
    live.add("b");

    assertThat(page.items()).containsExactly("a");
  }

  @Test
  void aCycleOfSeveralPagesIsAnError() {
    Paged<String> cyclic =
        Paged.of(token -> new Page<>(List.of("item"), "a".equals(token) ? "b" : "a"));
    assertThatThrownBy(cyclic::toList)
        .isInstanceOf(CloudException.class)
        .hasMessageContaining("never end");
  }
}
