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
import org.junit.jupiter.api.Test;

/** Lists of a service: three pages, a b | c d | e. */
final class PagedTest {
  private final List<String> asked = new ArrayList<>();
  private final Paged<String> list = Paged.of(this::page);

  private Page<String> page(String next) {
    asked.add(next);
    return switch (String.valueOf(next)) {
      case "null" -> new Page<>(List.of("a", "b"), "2");
      case "2" -> new Page<>(List.of("c", "d"), "3");
      default -> Page.last(List.of("e"));
    };
  }

  @Test
  void nothingIsAskedForBeforeTheListIsWalked() {
    Iterator<String> walk = list.map(String::toUpperCase).iterator();
    list.stream();
    list.pages().iterator();

    assertThat(asked).isEmpty();
    assertThat(walk.next()).isEqualTo("A");
    assertThat(asked).hasSize(1);
  }

  @Test
  void aPageIsAskedForWhenTheOneBeforeIsUsedUp() {
    Iterator<String> walk = list.iterator();
    walk.next();
    walk.next();
    assertThat(asked).containsExactly((String) null);

    walk.next();
    assertThat(asked).containsExactly(null, "2");
  }

  @Test
  void eachWalkBeginsAnew() {
    assertThat(list.toList()).containsExactly("a", "b", "c", "d", "e");
    assertThat(list).containsExactly("a", "b", "c", "d", "e");
    assertThat(list.stream().skip(3)).containsExactly("d", "e");
    assertThat(asked).hasSize(9);
  }

  @Test
  void theFirstItemsCostNoPageTooMany() {
    assertThat(list.first(0)).isEmpty();
    assertThat(asked).isEmpty();
    assertThat(list.first(2)).containsExactly("a", "b");
    assertThat(asked).hasSize(1);
    assertThat(list.stream().limit(3).toList()).containsExactly("a", "b", "c");
    assertThat(asked).hasSize(3);
    assertThat(list.first(99)).hasSize(5);
    assertThatThrownBy(() -> list.first(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void pagesAreGivenAsTheyCame() {
    assertThat(list.pages()).extracting(Page::items).hasSize(3).last().isEqualTo(List.of("e"));
  }

  @Test
  void anEmptyPageInTheMiddleEndsNothing() {
    Paged<Integer> gap =
        Paged.of(
            next ->
                next == null
                    ? new Page<>(List.of(), "2")
                    : next.equals("2") ? new Page<>(List.of(), "3") : Page.last(List.of(7)));

    assertThat(gap.toList()).containsExactly(7);
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
  void aServiceThatNamesTheSameNextPageAgainIsLeft() {
    Paged<String> circle = Paged.of(next -> new Page<>(List.of("a"), "again"));

    CloudException error = catchThrowableOfType(CloudException.class, circle::toList);
    assertThat(error.kind()).isEqualTo(ErrorKind.UNEXPECTED_RESPONSE);
    assertThat(error).hasMessageContaining("would never end");
    assertThat(circle.first(1)).containsExactly("a");
  }

  @Test
  void aPageThatCannotBeHadEndsTheWalkAfterTheItemsBeforeIt() {
    Paged<String> broken =
        Paged.of(
            next -> {
              if (next != null) {
                throw new CloudException(ErrorKind.UNAVAILABLE, "down");
              }
              return new Page<>(List.of("a"), "2");
            });
    Iterator<String> walk = broken.iterator();

    assertThat(walk.next()).isEqualTo("a");
    assertThatThrownBy(walk::hasNext).isInstanceOf(CloudException.class).hasMessage("down");
    assertThat(broken.first(1)).containsExactly("a");
  }

  @Test
  void theSourceIsToldHowManyItemsAreWanted() {
    List<Integer> told = new ArrayList<>();
    Paged<Integer> sized =
        Paged.withPageSizeHint(
            wanted -> {
              told.add(wanted);
              return next -> Page.last(List.of(1, 2, 3));
            });

    assertThat(sized.first(2)).containsExactly(1, 2);
    assertThat(sized.map(n -> n * 2).first(1)).containsExactly(2);
    assertThat(sized.toList()).hasSize(3);
    assertThat(told).containsExactly(2, 1, Integer.MAX_VALUE);
  }

  @Test
  void aListDoesNotChangeUnderItsReader() {
    List<String> live = new ArrayList<>(List.of("a"));
    Page<String> page = Page.last(live);
    live.add("b");

    assertThat(page.items()).containsExactly("a");
  }

  @Test
  void noticesACircleOfSeveralPages() {
    Paged<String> circle =
        Paged.of(next -> new Page<>(List.of("item"), "a".equals(next) ? "b" : "a"));
    assertThatThrownBy(circle::toList)
        .isInstanceOf(CloudException.class)
        .hasMessageContaining("never end");
  }
}
