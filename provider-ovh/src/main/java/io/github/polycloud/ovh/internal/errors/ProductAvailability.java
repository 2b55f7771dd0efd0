package io.github.polycloud.ovh.internal.errors;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.Operation;
import java.util.List;
import java.util.function.Supplier;

/** Not every endpoint offers every product. */
public final class ProductAvailability {
  private ProductAvailability() {}

  /** What there is of a product; nothing at an endpoint that does not offer it. */
  public static <T> List<T> listOrEmpty(Supplier<List<T>> list) {
    try {
      return list.get();
    } catch (CloudException e) {
      if (e.kind() == ErrorKind.NOT_FOUND) {
        return List.of();
      }
      throw e;
    }
  }

  /** What to say of a path that an endpoint does not know. */
  static String unknownPathMessage(Operation operation) {
    String path = operation.template();
    if (path.matches("/v[12](/.*)?")) {
      return "there is no such path here; the branches /v1 and /v2 are those of ovh-eu, ovh-ca and"
          + " ovh-us only";
    }
    if (path.matches("/(instance|flavor|image|region|ssh)(/.*)?")) {
      return "there is no such path any more: RunAbove is closed; its successor Public Cloud is"
          + " under /cloud/project at ovh-eu, ovh-ca and ovh-us";
    }
    return "there is no such path; this endpoint may not offer the product";
  }
}
