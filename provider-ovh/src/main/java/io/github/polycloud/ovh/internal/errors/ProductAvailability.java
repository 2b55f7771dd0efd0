package io.github.polycloud.ovh.internal.errors;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.Operation;
import java.util.List;
import java.util.function.Supplier;

/** Handles products that an endpoint does not offer. */
public final class ProductAvailability {
  private ProductAvailability() {}

  /** Lists the services of a product; empty at an endpoint that does not offer it. */
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

  /** The error message for a path that the endpoint does not have. */
  static String unknownPathMessage(Operation operation) {
    String path = operation.template();
    if (path.matches("/v[12](/.*)?")) {
      return "no such path; /v1 and /v2 exist at ovh-eu, ovh-ca and ovh-us only";
    }
    if (path.matches("/(instance|flavor|image|region|ssh)(/.*)?")) {
      return "no such path: RunAbove is closed; its successor, Public Cloud, is under"
          + " /cloud/project at ovh-eu, ovh-ca and ovh-us";
    }
    return "no such path; this endpoint may not offer the product";
  }
}
