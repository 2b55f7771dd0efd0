package io.github.polycloud;

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
  void nothing_is_asked_for_before_the_list_is_walked() {
    Iterator<String> walk = list.map(String::toUpperCase).iterator();
    list.stream();
    list.pages().iterator();

    assertThat(asked).isEmpty();
    assertThat(walk.next()).isEqualTo("A");
    assertThat(asked).hasSize(1);
  }

  @Test
  void a_page_is_asked_for_when_the_one_before_is_used_up() {
    Iterator<String> walk = list.iterator();
    walk.next();
    walk.next();
    assertThat(asked).containsExactly((String) null);

    walk.next();
    assertThat(asked).containsExactly(null, "2");
  }

  @Test
  void each_walk_begins_anew() {
    assertThat(list.toList()).containsExactly("a", "b", "c", "d", "e");
    assertThat(list).containsExactly("a", "b", "c", "d", "e");
    assertThat(list.stream().skip(3)).containsExactly("d", "e");
    assertThat(asked).hasSize(9);
  }

  @Test
  void the_first_items_cost_no_page_too_many() {
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
  void pages_are_given_as_they_came() {
    assertThat(list.pages()).extracting(Page::items).hasSize(3).last().isEqualTo(List.of("e"));
  }

  @Test
  void an_empty_page_in_the_middle_ends_nothing() {
    Paged<Integer> gap =
        Paged.of(
            next ->
                next == null
                    ? new Page<>(List.of(), "2")
                    : next.equals("2") ? new Page<>(List.of(), "3") : Page.last(List.of(7)));

    assertThat(gap.toList()).containsExactly(7);
  }

  @Test
  void an_empty_list_has_no_items_and_one_page() {
    Paged<String> empty = Paged.ofSinglePage(List::of);

    assertThat(empty).isEmpty();
    assertThat(empty.pages()).hasSize(1);
    assertThatThrownBy(() -> empty.iterator().next()).isInstanceOf(NoSuchElementException.class);
    Iterator<Page<String>> pages = empty.pages().iterator();
    pages.next();
    assertThatThrownBy(pages::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void a_service_that_names_the_same_next_page_again_is_left() {
    Paged<String> circle = Paged.of(next -> new Page<>(List.of("a"), "again"));

    CloudException error = catchThrowableOfType(CloudException.class, circle::toList);
    assertThat(error.kind()).isEqualTo(ErrorKind.UNEXPECTED_RESPONSE);
    assertThat(error).hasMessageContaining("would never end");
    assertThat(circle.first(1)).containsExactly("a");
  }

  @Test
  void a_page_that_cannot_be_had_ends_the_walk_after_the_items_before_it() {
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
  void the_source_is_told_how_many_items_are_wanted() {
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
  void a_list_does_not_change_under_its_reader() {
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
