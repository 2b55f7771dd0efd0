package io.github.polycloud.heroku.internal.protocol;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.api.DefaultSort;
import io.github.polycloud.heroku.api.ListRange;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.PaginationStrategy;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * Pages by {@code Range}: the caller's for the first page, then {@code Next-Range} to the letter.
 */
public final class RangePagination implements PaginationStrategy {
  /** The rule for lists that go by id unless the caller says otherwise. */
  public static final PaginationStrategy RULE = new RangePagination("id");

  // No range can look like this: it stands for a next page that the service did not name.
  private static final String TRUNCATED = "\u0000cut short";

  private final String attribute;

  private RangePagination(String attribute) {
    this.attribute = attribute;
  }

  @Override
  public PaginationStrategy forMethod(Method method) {
    DefaultSort sorted = method.getAnnotation(DefaultSort.class);
    return sorted == null ? this : new RangePagination(sorted.value());
  }

  @Override
  public String pageParameterName() {
    return "range";
  }

  @Override
  public Object firstPage(@Nullable Object requested, int limit) {
    ListRange range = requested == null ? ListRange.by(attribute) : (ListRange) requested;
    return range.limitedTo(limit);
  }

  @Override
  public @Nullable String nextPageToken(HttpResponse response) {
    return response
        .headers()
        .first("Next-Range")
        .orElse(response.status() == 206 ? TRUNCATED : null);
  }

  @Override
  public Object pageArgument(String next) {
    if (next.equals(TRUNCATED)) {
      throw new CloudException(
          ErrorKind.UNEXPECTED_RESPONSE,
          "heroku: the list goes on (status 206) but no Next-Range says where; read it by id");
    }
    return ListRange.raw(next);
  }
}
