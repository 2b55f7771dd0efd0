// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.api;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Bounds, order and page size of a list: the {@code Range} header of the Platform API. Immutable;
 * each method returns a copy.
 *
 * <pre>{@code
 * ListRange.by("id")                           // id ..
 * ListRange.by("name").from("a").before("b")   // name a..b[
 * ListRange.newest("version", 10)              // version ..; max=10, order=desc
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ListRange {
  private static final int MAX_ITEMS = 1000;

  private final String attribute;
  private final String from;
  private final String to;
  private final int max;
  private final @Nullable String order;
  private final @Nullable String raw;

  private ListRange(
      String attribute,
      String from,
      String to,
      int max,
      @Nullable String order,
      @Nullable String raw) {
    this.attribute = attribute;
    this.from = from;
    this.to = to;
    this.max = max;
    this.order = order;
    this.raw = raw;
  }

  /**
   * Creates a range of the complete list, sorted by an attribute: {@code id} for any list, {@code
   * name} for many, {@code version} for releases.
   */
  public static ListRange by(String attribute) {
    Objects.requireNonNull(attribute, "attribute");
    if (!attribute.matches("[a-z_]+")) {
      throw invalid(
          "an attribute must consist of lowercase letters and underscores, for example updated_at");
    }
    return new ListRange(attribute, "", "", 0, null, null);
  }

  /** Creates a range in descending order with pages of at most this many items. */
  public static ListRange newest(String attribute, int max) {
    Objects.requireNonNull(attribute, "attribute");
    return by(attribute).max(max).descending();
  }

  /** Creates a range from a header value, which is sent unchanged. */
  public static ListRange raw(String value) {
    Objects.requireNonNull(value, "value");
    if (value.isBlank() || value.chars().anyMatch(Character::isISOControl)) {
      throw invalid("a range must not be blank or contain control characters");
    }
    return new ListRange("", "", "", 0, null, value);
  }

  /** Sets an inclusive lower bound. */
  public ListRange from(String value) {
    Objects.requireNonNull(value, "value");
    return new ListRange(attribute, bound(value), to, max, order, null);
  }

  /** Sets an exclusive lower bound. */
  public ListRange after(String value) {
    Objects.requireNonNull(value, "value");
    return new ListRange(attribute, "]" + bound(value), to, max, order, null);
  }

  /** Sets an inclusive upper bound. */
  public ListRange to(String value) {
    Objects.requireNonNull(value, "value");
    return new ListRange(attribute, from, bound(value), max, order, null);
  }

  /** Sets an exclusive upper bound. */
  public ListRange before(String value) {
    Objects.requireNonNull(value, "value");
    return new ListRange(attribute, from, bound(value) + "[", max, order, null);
  }

  /** Sets the page size, 1 to 1000. The service defaults to 200. */
  public ListRange max(int items) {
    if (items < 1 || items > MAX_ITEMS) {
      throw invalid("max must be between 1 and " + MAX_ITEMS + ", was " + items);
    }
    return new ListRange(attribute, from, to, items, order, null);
  }

  /** Sorts in ascending order. */
  public ListRange ascending() {
    return new ListRange(attribute, from, to, max, "asc", null);
  }

  /** Sorts in descending order. */
  public ListRange descending() {
    return new ListRange(attribute, from, to, max, "desc", null);
  }

  /**
   * Reduces the page size to the total number of requested items, so that the first few items of a
   * long list need one small response. A raw range is returned unchanged.
   */
  public ListRange limitedTo(int limit) {
    boolean reducible = limit > 0 && limit < (max == 0 ? 200 : max);
    return raw == null && reducible ? max(limit) : this;
  }

  /** Returns the value of the header. */
  @Override
  public String toString() {
    if (raw != null) {
      return raw;
    }
    StringBuilder value =
        new StringBuilder(attribute).append(' ').append(from).append("..").append(to);
    if (max > 0) {
      value.append("; max=").append(max);
    }
    if (order != null) {
      value.append(max > 0 ? ", " : "; ").append("order=").append(order);
    }
    return value.toString();
  }

  private static String bound(String value) {
    // A leading or trailing dot would be merged with the ".." between the bounds.
    if (value.isBlank()
        || value.startsWith(".")
        || value.endsWith(".")
        || value.contains("..")
        || value.chars().anyMatch(c -> "[];,".indexOf(c) >= 0 || Character.isISOControl(c))) {
      throw invalid(
          "a bound must not be blank, start or end with a dot, or contain .. [ ] ; , or control"
              + " characters");
    }
    return value;
  }

  private static CloudException invalid(String rule) {
    return CloudException.of(ErrorKind.INVALID_REQUEST, rule);
  }
}
