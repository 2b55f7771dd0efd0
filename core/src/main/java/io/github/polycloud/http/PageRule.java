package io.github.polycloud.http;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * How a service cuts lists into pages. A method of an API interface that returns {@code Paged<T>}
 * sends what stands in its parameter of the name {@link #parameter()} for the first page, and what
 * this rule makes of the answer for each further one. All other arguments go with every page.
 */
public interface PageRule {
  /** For services whose API interfaces have no paged method. */
  PageRule NONE =
      new PageRule() {
        @Override
        public String parameter() {
          return "";
        }

        @Override
        public @Nullable Object first(@Nullable Object asked, int wanted) {
          return asked;
        }

        @Override
        public @Nullable String next(Answer answer) {
          return null;
        }
      };

  /** The rule for one method, for a service whose lists are not all cut alike. */
  default PageRule of(Method method) {
    return this;
  }

  /** Name of the {@code @Param} that chooses the page. */
  String parameter();

  /**
   * The argument for the first page.
   *
   * @param asked what the caller gave; null when nothing
   * @param wanted how many items are wanted in all, {@code Integer.MAX_VALUE} for all
   */
  @Nullable Object first(@Nullable Object asked, int wanted);

  /** What names the next page, or null when this answer was the last. */
  @Nullable String next(Answer answer);

  /** The argument for the page of this name. May refuse it when the list cannot go on. */
  default Object following(String next) {
    return next;
  }
}
