// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.http;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A piece of HTML. Values are escaped when they are put in, so that text from clients cannot become
 * markup by an oversight.
 *
 * @param html the text with its tags
 */
public record Markup(String html) {

  /** No content. */
  public static final Markup NONE = new Markup("");

  private static final String SLOT = "%s";

  /**
   * Fills a template.
   *
   * @param template HTML with a {@code %s} for each value, in text or in a quoted attribute
   * @param values pieces of HTML, which are put in as they are, and anything else, which is escaped
   */
  public static Markup of(String template, Object... values) {
    StringBuilder html = new StringBuilder(template.length() + 64);
    int at = 0;
    for (Object value : values) {
      int slot = template.indexOf(SLOT, at);
      if (slot < 0) {
        throw new IllegalArgumentException(
            "the template has fewer slots than values: " + Arrays.toString(values));
      }
      html.append(template, at, slot);
      html.append(value instanceof Markup markup ? markup.html : Html.escape(value.toString()));
      at = slot + SLOT.length();
    }
    if (template.indexOf(SLOT, at) >= 0) {
      throw new IllegalArgumentException("the template has more slots than values: " + template);
    }
    return new Markup(html.append(template, at, template.length()).toString());
  }

  /** One piece for each item, a line each. */
  public static <T> Markup each(Collection<T> items, Function<? super T, Markup> piece) {
    return new Markup(
        items.stream().map(item -> piece.apply(item).html).collect(Collectors.joining("\n")));
  }

  /** This piece if the condition holds, or nothing. */
  public Markup when(boolean condition) {
    return condition ? this : NONE;
  }

  @Override
  public String toString() {
    return html;
  }
}
