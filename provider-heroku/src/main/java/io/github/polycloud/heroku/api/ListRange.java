package io.github.polycloud.heroku.api;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list to read, in which order, in pages of which size: the {@code Range} header of
 * the Platform API.
 *
 * <pre>{@code
 * ListRange.by("id")                           // id ..
 * ListRange.by("name").from("a").before("b")   // name a..b[
 * ListRange.newest("version", 10)              // version ..; max=10, order=desc
 * }</pre>
 */
public final class ListRange {
  private static final int MOST = 1000;

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
   * The whole list, sorted by an attribute that the list sorts by: {@code id} always, often {@code
   * name}, for releases {@code version}.
   */
  public static ListRange by(String attribute) {
    if (!attribute.matches("[a-z_]+")) {
      throw refused("an attribute is lower case letters and underscores, for example updated_at");
    }
    return new ListRange(attribute, "", "", 0, null, null);
  }

  /** The items with the highest values of an attribute, so many a page, the highest first. */
  public static ListRange newest(String attribute, int max) {
    return by(attribute).max(max).descending();
  }

  /** A header value as it is, for what this builder does not know. */
  public static ListRange raw(String value) {
    if (value.isBlank() || value.chars().anyMatch(Character::isISOControl)) {
      throw refused("a range must not be blank or hold control characters");
    }
    return new ListRange("", "", "", 0, null, value);
  }

  /** From this value on, the value included. */
  public ListRange from(String value) {
    return new ListRange(attribute, bound(value), to, max, order, null);
  }

  /** From behind this value on. */
  public ListRange after(String value) {
    return new ListRange(attribute, "]" + bound(value), to, max, order, null);
  }

  /** Up to this value, the value included. */
  public ListRange to(String value) {
    return new ListRange(attribute, from, bound(value), max, order, null);
  }

  /** Up to before this value. */
  public ListRange before(String value) {
    return new ListRange(attribute, from, bound(value) + "[", max, order, null);
  }

  /** So many items a page, 1 to 1000; the service takes 200 when nothing is said. */
  public ListRange max(int items) {
    if (items < 1 || items > MOST) {
      throw refused("max lies between 1 and " + MOST + ", not at " + items);
    }
    return new ListRange(attribute, from, to, items, order, null);
  }

  /** The lowest value first. */
  public ListRange ascending() {
    return new ListRange(attribute, from, to, max, "asc", null);
  }

  /** The highest value first. */
  public ListRange descending() {
    return new ListRange(attribute, from, to, max, "desc", null);
  }

  /**
   * The same with pages no larger than what is wanted in all, so that a short look at a long list
   * is one short answer. A raw range stays as it is.
   */
  public ListRange limitedTo(int limit) {
    boolean smaller = limit > 0 && limit < (max == 0 ? 200 : max);
    return raw == null && smaller ? max(limit) : this;
  }

  /** The value of the header. */
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
    // A dot at either end would run into the two that stand between the bounds.
    if (value.isBlank()
        || value.startsWith(".")
        || value.endsWith(".")
        || value.contains("..")
        || value.chars().anyMatch(c -> "[];,".indexOf(c) >= 0 || Character.isISOControl(c))) {
      throw refused(
          "a bound must not be blank, begin or end with a dot, or hold .. [ ] ; , or control"
              + " characters");
    }
    return value;
  }

  private static CloudException refused(String rule) {
    return new CloudException(ErrorKind.INVALID_REQUEST, rule);
  }
}
