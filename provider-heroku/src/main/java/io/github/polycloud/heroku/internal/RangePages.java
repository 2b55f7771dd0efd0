package io.github.polycloud.heroku.internal;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.ListRange;
import io.github.polycloud.heroku.SortedBy;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.PaginationStrategy;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * Pages by {@code Range}: the caller's for the first page, then {@code Next-Range} to the letter.
 */
public final class RangePages implements PaginationStrategy {
  /** The rule for lists that go by id unless the caller says otherwise. */
  public static final PaginationStrategy RULE = new RangePages("id");

  // No range can look like this: it stands for a next page that the service did not name.
  private static final String CUT_SHORT = "\u0000cut short";

  private final String attribute;

  private RangePages(String attribute) {
    this.attribute = attribute;
  }

  @Override
  public PaginationStrategy forMethod(Method method) {
    SortedBy sorted = method.getAnnotation(SortedBy.class);
    return sorted == null ? this : new RangePages(sorted.value());
  }

  @Override
  public String pageParameterName() {
    return "range";
  }

  @Override
  public Object firstPage(@Nullable Object asked, int wanted) {
    ListRange range = asked == null ? ListRange.by(attribute) : (ListRange) asked;
    return range.forAtMost(wanted);
  }

  @Override
  public @Nullable String nextPageToken(HttpResponse response) {
    return response.headers().first("Next-Range").orElse(response.status() == 206 ? CUT_SHORT : null);
  }

  @Override
  public Object pageArgument(String next) {
    if (next.equals(CUT_SHORT)) {
      throw new CloudException(
          ErrorKind.UNEXPECTED_RESPONSE,
          "heroku: the list goes on (status 206) but no Next-Range says where; read it by id");
    }
    return ListRange.raw(next);
  }
}
